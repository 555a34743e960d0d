// A bare GLFW and Dear ImGui window: one line of text, asleep while nothing happens. It writes "first-frame-ms N" to
// stderr, counted from the start of the process. bench_bare_window [SECONDS]: closes after that time.
#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <unistd.h>

namespace {

double seconds_since_boot() {
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Field 22 of /proc/self/stat, in seconds after boot.
double start_of_process() {
    std::ifstream file("/proc/self/stat");
    std::string field;
    for (int at = 0; at < 22; ++at)
        file >> field; // the name of this program has no spaces
    return std::strtod(field.c_str(), nullptr) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

GLFWwindow* open_window() {
    if (glfwInit() != GLFW_TRUE)
        return nullptr;
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    GLFWwindow* window = glfwCreateWindow(1280, 800, "bare", nullptr, nullptr);
    glfwMakeContextCurrent(window);
    return window;
}

void draw_frame(GLFWwindow* window) {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
    ImGui::SetNextWindowSize({200, 60}); // one that finds its own size stays hidden in its first frame
    ImGui::Begin("bare");
    ImGui::TextUnformatted("A bare window");
    ImGui::End();
    ImGui::Render();
    glClearColor(0.96F, 0.95F, 0.93F, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glfwSwapBuffers(window);
}

void run(GLFWwindow* window, double seconds) {
    bool first = true;
    while (glfwWindowShouldClose(window) == GLFW_FALSE && (seconds <= 0 || glfwGetTime() < seconds)) {
        draw_frame(window);
        if (first)
            std::fprintf(stderr, "first-frame-ms %.0f\n", (seconds_since_boot() - start_of_process()) * 1000);
        first = false;
        if (seconds > 0)
            glfwWaitEventsTimeout(seconds);
        else
            glfwWaitEvents();
    }
}

} // namespace

int main(int count, char** arguments) {
    GLFWwindow* window = open_window();
    if (window == nullptr)
        return 1;
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui_ImplGlfw_InitForOpenGL(window, true);
    ImGui_ImplOpenGL3_Init("#version 150");
    run(window, count > 1 ? std::strtod(arguments[1], nullptr) : 0);
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
    glfwTerminate();
}
