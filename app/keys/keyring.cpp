// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/keyring.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QLibrary>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.birdcar.Dispatch"_s; // what the keyring files our keys under
const auto keeper = u"org.freedesktop.secrets"_s;

template <typename T>
using Promise = std::shared_ptr<QPromise<T>>;

template <typename T>
Promise<T> begun()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <typename T>
void finish(const Promise<T> &promise, const T &value)
{
    promise->addResult(value);
    promise->finish();
}

/// Asks the one who keeps secrets, and hands the answer on.
template <typename T>
void ask(const QDBusMessage &question, std::function<void(const QDBusPendingReply<T> &)> use)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, use = std::move(use)] {
        watcher->deleteLater();
        use(*watcher);
    });
}

/// libsecret goes on with the session it has although the keyring was started anew, and every request then
/// fails: it is told to begin again.
void beginAgain()
{
    if (const auto disconnect = QLibrary(u"secret-1"_s, 0).resolve("secret_service_disconnect"))
        disconnect();
}

/// The bus tells of a new keyring before that answers anything.
void watchForRestart()
{
    static auto *const watcher =
        new QDBusServiceWatcher(keeper, QDBusConnection::sessionBus(),
                                QDBusServiceWatcher::WatchForOwnerChange, QCoreApplication::instance());
    static const auto isWatched =
        QObject::connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, watcher,
                         [](const QString &, const QString &before, const QString &) {
                             if (!before.isEmpty())
                                 beginAgain();
                         });
    Q_UNUSED(isWatched)
}

void askIfLocked(const QString &collection, const Promise<Keyring::State> &promise)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(keeper, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask<QDBusVariant>(question, [promise](const QDBusPendingReply<QDBusVariant> &locked) {
        if (locked.isError())
            finish(promise, Keyring::State::Absent);
        else
            finish(promise,
                   locked.value().variant().toBool() ? Keyring::State::Locked : Keyring::State::Ready);
    });
}

/// What QtKeychain's job says once it is done. The job deletes itself.
void run(QKeychain::Job *job, const QString &account, std::function<void(const Result<Done> &)> use)
{
    job->setKey(account);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, qApp, [job, use = std::move(use)] {
        if (job->error() == QKeychain::NoError)
            use(Done{});
        else
            use(Problem{job->error() == QKeychain::EntryNotFound ? Problem::Kind::NotFound
                                                                 : Problem::Kind::StorageFailed,
                        u"The keyring says: %1"_s.arg(job->errorString()),
                        {},
                        {}});
    });
    job->start();
}

void readInto(const Promise<Result<QString>> &promise, const QString &account)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    run(job, account, [promise, job](const Result<Done> &done) {
        finish(promise, done ? Result<QString>(job->textData()) : Result<QString>(done.problem()));
    });
}

/// Believes nobody that a key is kept before it was read back.
void compare(const Promise<Result<Done>> &promise, const QString &account, const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    run(job, account, [promise, job, key](const Result<Done> &done) {
        if (done && job->textData() != key)
            finish<Result<Done>>(promise, Problem{Problem::Kind::StorageFailed,
                                                  u"The keyring did not keep the key as it was given."_s,
                                                  {},
                                                  {}});
        else
            finish(promise, done);
    });
}

} // namespace

QFuture<Keyring::State> Keyring::state()
{
    const auto promise = begun<State>();
    if (!QDBusConnection::sessionBus().isConnected()) {
        finish(promise, State::Absent);
        return promise->future();
    }
    watchForRestart();
    QDBusMessage question = QDBusMessage::createMethodCall(
        keeper, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    question << u"default"_s;
    ask<QDBusObjectPath>(question, [promise](const QDBusPendingReply<QDBusObjectPath> &collection) {
        if (collection.isError() || collection.value().path() == "/"_L1)
            finish(promise, State::Absent);
        else
            askIfLocked(collection.value().path(), promise);
    });
    return promise->future();
}

QFuture<Result<QString>> Keyring::read(const QString &account)
{
    const auto promise = begun<Result<QString>>();
    readInto(promise, account);
    return promise->future();
}

QFuture<Result<Done>> Keyring::write(const QString &account, const QString &key)
{
    const auto promise = begun<Result<Done>>();
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(key);
    run(job, account, [promise, account, key](const Result<Done> &written) {
        if (written)
            compare(promise, account, key);
        else
            finish(promise, written);
    });
    return promise->future();
}

QFuture<Result<Done>> Keyring::remove(const QString &account)
{
    const auto promise = begun<Result<Done>>();
    run(new QKeychain::DeletePasswordJob(service), account, [promise](const Result<Done> &removed) {
        const bool wasAway = !removed && removed.problem().kind == Problem::Kind::NotFound;
        finish(promise, wasAway ? Result<Done>(Done{}) : removed);
    });
    return promise->future();
}

} // namespace birdcar
