// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace birdcar {

/// Equality that takes as long for a wrong guess as for a right one of the same length.
bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

// How a command finds out whether the BirdCar of its own database answers at an address, and not just any
// server: both know the webhook secret. Neither tells it to the other, and whoever does not know it learns
// nothing by asking.

/// The header of the question, and of the answer.
inline constexpr char reachHeader[] = "BirdCar-Proof";

/// The question with this mark, which should be another one each time.
QByteArray reachQuestion(const QByteArray &secret, const QByteArray &mark);
/// Empty if whoever asks does not know the secret, or if there is none.
QByteArray reachAnswer(const QByteArray &secret, const QByteArray &question);

} // namespace birdcar
