#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// The lines on which the objects of a JSON array of objects, and their fields, begin: for messages about a file that
/// parses, but says something impossible.
class JsonLines {
  public:
    /// `depth`: how many brackets are open inside of an object looked at: 1 the file's own object, 2 those of an array,
    /// 3 those of an array in the file's own object.
    explicit JsonLines(std::string_view text, int depth = 2);

    /// Line of the field of the `index`-th object, or of the object where it has no such field; from 1 on.
    int of(std::size_t index, std::string_view field) const;

  private:
    struct Field {
        std::string name;
        int line = 0;
    };
    struct Object {
        int line = 0;
        std::vector<Field> fields;
    };
    std::vector<Object> objects_;
};

/// The line that holds the byte at `offset`, from 1 on.
int line_at(std::string_view text, std::size_t offset);

} // namespace kept
