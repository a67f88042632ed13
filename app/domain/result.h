// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace birdcar {

/// Why something asked for was not done: a sentence for the person who asked, and where it belongs.
struct Problem
{
    enum class Kind {
        InvalidInput,  ///< what was typed cannot be used; nothing was changed
        NotFound,      ///< the ride, person or number does not exist
        Refused,       ///< a rule forbids it, for instance a ride that is already closed
        NoNumberFree,  ///< the pool has no number for this pair; `details` says who holds what
        Busy,          ///< the database is locked by someone else; the same request may work later
        StorageFailed, ///< disk full, read-only, connection gone: a repeat may work later
        Damaged,       ///< the database cannot be used at all
    };

    Kind kind = Kind::InvalidInput;
    QString text;        ///< one sentence, shown as it is
    QString field;       ///< the input it belongs to ("customer", "number"), or empty
    QStringList details; ///< more lines, for instance the holders of every number

    bool operator==(const Problem &) const = default;
};

/// A value, or the Problem that stands in its way. Used for everything that can be expected to fail.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result() : m_state(T{}) {}
    Result(T value) : m_state(std::move(value)) {}
    Result(Problem problem) : m_state(std::move(problem)) {}

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<T>(m_state); }
    T value() && { return std::get<T>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    const Problem &problem() const { return std::get<Problem>(m_state); }

private:
    std::variant<T, Problem> m_state;
};

/// The value of a Result that carries nothing but success.
using Done = std::monostate;

} // namespace birdcar
