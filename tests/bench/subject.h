// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/birdcarprocess.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace birdcar {

/// A customer of an open ride, and the number he knows it by.
struct Caller
{
    QByteArray phone;
    QByteArray proxy;
};

/// At most so many of the database.
QList<Caller> callersOf(const QString &file, int count);

/// Requests as they are sent.
QByteArray get(const QByteArray &target, const QByteArray &headers = {});
QByteArray post(const QByteArray &target, const QByteArray &form);
/// A million bytes per second are nothing beside what one request costs, so each one is made when it is due.
QByteArray uniqueId();

/// The program under load, in mode `secret` unless told otherwise.
class Subject
{
public:
    Subject(const QString &file, const QUrl &apiUrl, const QString &mode = QStringLiteral("secret"));

    /// Milliseconds to the line that says where it listens.
    double start();
    void stop() { m_birdcar.stop(); }
    const BirdcarProcess &process() const { return m_birdcar; }
    quint16 port() const { return m_birdcar.port(); }

    QByteArray callTarget(const Caller &caller) const;
    QByteArray textRequest(const Caller &caller) const;
    QByteArray signedCall(const Caller &caller) const;

    double memory() const; ///< megabytes
    int threads() const;
    int descriptors() const;

private:
    double figure(const QByteArray &name) const;

    BirdcarProcess m_birdcar;
};

} // namespace birdcar
