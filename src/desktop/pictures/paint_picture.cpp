#include "desktop/pictures/paint_picture.hpp"

#include "desktop/pictures/capture.hpp"
#include "desktop/system/paths.hpp"
#include "ui/widgets/paint_drawing.hpp"

#include <cmath>

namespace kept::desktop {

std::string paint_png(const charts::Drawing& drawing, const Theme& theme) {
    const CaptureOptions options{.width = static_cast<int>(std::ceil(drawing.width)),
                                 .height = static_cast<int>(std::ceil(drawing.height)),
                                 .scale = 2,
                                 .theme = &theme,
                                 .fonts = fonts_folder(),
                                 .frames = 2};
    return png_bytes(capture_beside(options, [&](ui::Ui& ui) {
        ui.list().AddRectFilled({0, 0}, ui.screen().max(), ui::to_u32(theme.card)); // a part of a pixel at the edge
        ui::paint_drawing(ui, drawing, {0, 0});
    }));
}

} // namespace kept::desktop
