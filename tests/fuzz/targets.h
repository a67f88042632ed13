// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace birdcar::fuzz {

/// A reader of bytes that strangers write, with what has to hold whatever they write.
struct Target
{
    QByteArray name; ///< also the folder of its corpus
    /// Ends the program where something does not hold that must.
    void (*run)(const QByteArray &input);
};

const QList<Target> &targets();

} // namespace birdcar::fuzz
