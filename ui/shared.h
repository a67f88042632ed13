// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <memory>

namespace birdcar {

/// A value that all copies of it have in common: what one is set to, all are. For the window's thread.
template <typename T>
class Shared
{
public:
    Shared(const T &value = T()) : m_value(std::make_shared<T>(value)) {} // NOLINT: wherever a T is given
    operator const T &() const { return *m_value; }                       // NOLINT: wherever a T is taken

    const T &get() const { return *m_value; }
    void set(const T &value) { *m_value = value; }

private:
    std::shared_ptr<T> m_value;
};

/// The clocks that times are shown on.
using DepotZone = Shared<QTimeZone>;
/// The country for phones typed without one.
using DepotRegion = Shared<QString>;

} // namespace birdcar
