// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace desk {

// What code may branch on when the world fails; the words are in the message.
enum class ErrorKind {
    InvalidInput, // the caller's data cannot be used; the message says how to mend it
    NotFound,
    DataFault,   // a shipped or imported data file is wrong
    MissingYear, // the working-day calendar has no file for a year
    StorageBusy, // another program holds the store
    StorageFull,
    StorageReadOnly,
    StorageDamaged,
    StorageNewer, // written by a newer version of the program
    StorageFailed,
    Unreachable, // no line to the hub; trying again may help
    Refused,     // the other side, or a rule, says no; trying again does not help
};

// A failure of the world. `message` is translated, tells a clerk what happened, what was kept and what to do;
// `detail` is for the log only.
struct Error {
    ErrorKind kind = ErrorKind::InvalidInput;
    QString message;
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

// A value or the reason why there is none.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

// Success without a value.
struct Done {
    friend bool operator==(Done, Done) = default;
};

} // namespace desk
