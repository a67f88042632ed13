// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace birdcar {

/// The ways in which a sender may have spelled the URL of a request before it hashed it, likeliest first.
/// They all name the same thing: proxies and URL libraries disagree on a default port, on the host's
/// script, on `{}` and on the case of percent-encodings, and an empty path or query may be left out.
///
/// `publicUrl` is what senders were told, with or without a trailing slash; `target` is the request's path
/// and query exactly as they arrived.
QList<QByteArray> urlSpellings(const QString &publicUrl, const QByteArray &target);

/// The first of urlSpellings(), at once: the URL as it was told, and the target as it came.
QByteArray likeliestSpelling(const QString &publicUrl, const QByteArray &target);

} // namespace birdcar
