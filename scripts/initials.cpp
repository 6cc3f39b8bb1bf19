// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0

// Prints the pinyin initials of each line of the standard input: 重庆银行 -> cqyh.
// A tool of the people who keep the catalogue, compiled by scripts/update-initials. It links
// libpinyin (GPL-3.0-or-later), so it is neither linked into the desk nor shipped with it.
//
//   initials PHRASE_DATA_FOLDER SCRATCH_FOLDER OVERRIDES_FILE

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <glib.h>
#include <pinyin.h>

namespace {

constexpr char32_t fullWidthFirst = U'！';
constexpr char32_t fullWidthLast = U'～';
constexpr char32_t fullWidthOffset = fullWidthFirst - U'!';

using Overrides = std::map<std::u32string, std::string>;

struct FreeByGlib {
    void operator()(void *memory) const { g_free(memory); }
};
using GlibText = std::unique_ptr<char, FreeByGlib>;

std::u32string decoded(const std::string &text)
{
    if (g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr) == FALSE) {
        throw std::runtime_error("not UTF-8: " + text);
    }
    std::u32string result;
    for (const char *at = text.c_str(); *at != '\0'; at = g_utf8_next_char(at)) {
        result += static_cast<char32_t>(g_utf8_get_char(at));
    }
    return result;
}

std::string encoded(std::u32string_view text)
{
    std::string result;
    for (const char32_t character : text) {
        char bytes[6];
        result.append(bytes, static_cast<size_t>(g_unichar_to_utf8(character, bytes)));
    }
    return result;
}

bool isHan(char32_t character)
{
    return g_unichar_get_script(character) == G_UNICODE_SCRIPT_HAN;
}

// The letter or digit that stands for a character which is not Han; 0 when it is dropped.
char plainInitial(char32_t character)
{
    if (character >= fullWidthFirst && character <= fullWidthLast) {
        character -= fullWidthOffset;
    }
    if (character > 0x7f || g_ascii_isalnum(static_cast<char>(character)) == 0) {
        return 0;
    }
    return g_ascii_tolower(static_cast<char>(character));
}

class Dictionary {
public:
    Dictionary(const char *phrases, const char *scratchFolder)
        : m_context(pinyin_init(phrases, scratchFolder), &pinyin_fini)
    {
        if (!m_context) {
            throw std::runtime_error(std::string("no phrase data in ") + phrases);
        }
        m_instance.reset(pinyin_alloc_instance(m_context.get()));
    }

    // One initial a character. Segmenting into words is what settles heteronyms: 长期, 校长.
    std::string initials(const std::u32string &han) const
    {
        guint count = 0;
        if (!pinyin_phrase_segment(m_instance.get(), encoded(han).c_str()) ||
            !pinyin_get_n_phrase(m_instance.get(), &count)) {
            throw std::runtime_error("cannot segment: " + encoded(han));
        }
        std::string result;
        for (guint i = 0; i < count; ++i) {
            phrase_token_t token = 0;
            pinyin_get_phrase_token(m_instance.get(), i, &token);
            if (token != 0) { // 0: inside the word that began before
                result += wordInitials(token);
            }
        }
        if (result.size() != han.size()) {
            throw std::runtime_error("a character has no reading: " + encoded(han));
        }
        return result;
    }

private:
    std::string wordInitials(phrase_token_t token) const
    {
        // ChewingKey is opaque to users of the library; it is two bytes wide.
        const std::unique_ptr<GArray, decltype(&g_array_unref)> keys(g_array_new(FALSE, FALSE, 2), &g_array_unref);
        pinyin_token_get_nth_pronunciation(m_instance.get(), token, 0, keys.get());
        std::string result;
        for (size_t i = 0; i < keys->len; ++i) {
            auto *key = reinterpret_cast<ChewingKey *>(keys->data + 2 * i);
            char *syllable = nullptr;
            if (pinyin_get_pinyin_string(m_instance.get(), key, &syllable) && syllable != nullptr) {
                result += *GlibText(syllable);
            }
        }
        return result;
    }

    std::unique_ptr<pinyin_context_t, decltype(&pinyin_fini)> m_context;
    std::unique_ptr<pinyin_instance_t, decltype(&pinyin_free_instance)> m_instance{nullptr, &pinyin_free_instance};
};

// Lines "word initials"; "#" begins a comment.
Overrides readOverrides(const char *path)
{
    std::ifstream file(path);
    if (!file) {
        throw std::runtime_error(std::string("cannot read ") + path);
    }
    Overrides result;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const size_t space = line.find(' ');
        const std::u32string word = decoded(line.substr(0, space));
        const std::string initials = space == std::string::npos ? "" : line.substr(space + 1);
        if (word.size() != initials.size()) {
            throw std::runtime_error(std::string(path) + ": not one initial a character: " + line);
        }
        result[word] = initials;
    }
    return result;
}

void apply(const Overrides &overrides, const std::u32string &han, std::string &initials)
{
    for (const auto &[word, letters] : overrides) {
        for (size_t at = han.find(word); at != std::u32string::npos; at = han.find(word, at + 1)) {
            initials.replace(at, letters.size(), letters);
        }
    }
}

std::string initialsOf(const std::string &text, const Dictionary &dictionary, const Overrides &overrides)
{
    std::string result;
    std::u32string run;
    const auto endRun = [&] {
        if (run.empty()) {
            return;
        }
        std::string initials = dictionary.initials(run);
        apply(overrides, run, initials);
        result += initials;
        run.clear();
    };
    for (const char32_t character : decoded(text)) {
        if (isHan(character)) {
            run += character;
            continue;
        }
        endRun();
        if (const char initial = plainInitial(character)) {
            result += initial;
        }
    }
    endRun();
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::cerr << "usage: initials PHRASE_DATA_FOLDER SCRATCH_FOLDER OVERRIDES_FILE\n";
        return EXIT_FAILURE;
    }
    try {
        const Dictionary dictionary(argv[1], argv[2]);
        const Overrides overrides = readOverrides(argv[3]);
        for (std::string line; std::getline(std::cin, line);) {
            std::cout << initialsOf(line, dictionary, overrides) << '\n';
        }
    } catch (const std::exception &fault) {
        std::cerr << "initials: " << fault.what() << '\n';
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
