// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/keykeeper.h"

#include "app/keys/keyring.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcKeys, "birdcar.keys")

constexpr auto lookAgainAfter = 3s;

/// A future, and what gives it its value.
std::pair<QFuture<Result<Done>>, std::function<void(const Result<Done> &)>> promised()
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    return {promise->future(), [promise](const Result<Done> &result) {
                promise->addResult(result);
                promise->finish();
            }};
}

Problem stillChanging()
{
    return {Problem::Kind::Busy, u"This key is just being saved. Try again in a moment."_s, u"key"_s, {}};
}

} // namespace

KeyKeeper::KeyKeeper(const Configuration &configuration, const Remote<QObject> &files, QObject *parent)
    : SavedKeys(parent), m_configuration(configuration), m_files(files), m_retry(this)
{
    const auto given = [this](KeyName name, const QString &key) {
        if (!key.isEmpty())
            m_status.of(name) = {KeyPlace::Given,
                                 m_configuration.sources.value(keyVariable(name), keyVariable(name)), true};
    };
    given(KeyName::Api, configuration.apiKey);
    given(KeyName::Signing, configuration.signingKey);
    given(KeyName::Webhook, configuration.webhookSecret);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &KeyKeeper::lookQuietly);
}

void KeyKeeper::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    for (const KeyName name : keyNames) {
        if (m_status.of(name).place == KeyPlace::Given)
            continue;
        onResult(this, m_files.call([file = fileOf(name)](QObject &) { return file.read(); }),
                 [this, name](const Result<KeyFile::Content> &content) { takeFile(name, content); });
    }
}

void KeyKeeper::takeFile(KeyName name, const Result<KeyFile::Content> &content)
{
    SavedKey &saved = m_status.of(name);
    if (!content) {
        qCWarning(lcKeys).noquote() << content.problem().text;
    } else if (!content->account.isEmpty()) {
        m_accounts.insert(name, content->account);
        saved = {KeyPlace::Keyring, {}, false};
        lookQuietly();
    } else if (!content->key.isEmpty()) {
        saved = {KeyPlace::File, fileOf(name).path(), true};
        if (m_configuration.hasWindow && !m_keepsInFiles)
            move(name, content->key);
    }
    Q_EMIT statusChanged();
}

/// The file keeps the key until the keyring has given it back. Waits for no password: what stays in its file
/// moves at a later start.
void KeyKeeper::move(KeyName name, const QString &key)
{
    m_changing.insert(name);
    onResult(this, Keyring::state(), [this, name, key](Keyring::State state) {
        const auto finish = [this, name](const Result<Done> &moved) {
            m_changing.remove(name);
            if (!moved)
                qCWarning(lcKeys).noquote() << "a key stays in its file:" << moved.problem().text;
        };
        if (state == Keyring::State::Ready)
            saveInKeyring(name, key, finish);
        else
            finish(Done{});
    });
}

QFuture<Result<Done>> KeyKeeper::save(KeyName name, const QString &typed)
{
    const auto [future, tell] = promised();
    const auto key = readKey(typed);
    if (!key || m_changing.contains(name)) {
        tell(key ? stillChanging() : key.problem());
        return future;
    }
    m_changing.insert(name);
    const Finish finish = [this, name, tell = tell](const Result<Done> &saved) {
        m_changing.remove(name);
        tell(saved);
    };
    if (m_keepsInFiles) {
        saveInFile(name, *key, finish);
        return future;
    }
    onResult(this, Keyring::state(), [this, name, key = *key, finish](Keyring::State state) {
        if (state == Keyring::State::Absent)
            saveInFile(name, key, finish);
        else
            saveInKeyring(name, key, finish);
    });
    return future;
}

void KeyKeeper::saveInKeyring(KeyName name, const QString &key, const Finish &finish)
{
    const KeyFile file = fileOf(name);
    onResult(this, Keyring::write(file.account(), key), [=, this](const Result<Done> &kept) {
        if (!kept) {
            finish(kept);
            return;
        }
        onResult(this, m_files.call([file](QObject &) { return file.pointToKeyring(); }),
                 [=, this](const Result<Done> &pointed) {
                     if (pointed) {
                         m_accounts.insert(name, file.account());
                         setKey(name, {KeyPlace::Keyring, {}, true}, key);
                     }
                     finish(pointed);
                 });
    });
}

void KeyKeeper::saveInFile(KeyName name, const QString &key, const Finish &finish)
{
    const KeyFile file = fileOf(name);
    onResult(this, m_files.call([file, key](QObject &) { return file.write(key); }),
             [=, this](const Result<Done> &written) {
                 if (written)
                     setKey(name, {KeyPlace::File, file.path(), true}, key);
                 finish(written);
             });
}

QFuture<Result<Done>> KeyKeeper::remove(KeyName name)
{
    const auto [future, tell] = promised();
    if (m_changing.contains(name)) {
        tell(stillChanging());
        return future;
    }
    m_changing.insert(name);
    const Finish finish = [this, name, tell = tell](const Result<Done> &removed) {
        m_changing.remove(name);
        tell(removed);
    };
    if (m_status.of(name).place != KeyPlace::Keyring) {
        removeFile(name, finish);
        return future;
    }
    onResult(this, Keyring::state(), [=, this](Keyring::State) {
        onResult(this, Keyring::remove(m_accounts.value(name)), [=, this](const Result<Done> &removed) {
            if (removed)
                removeFile(name, finish);
            else
                finish(removed);
        });
    });
    return future;
}

void KeyKeeper::removeFile(KeyName name, const Finish &finish)
{
    onResult(this, m_files.call([file = fileOf(name)](QObject &) { return file.remove(); }),
             [=, this](const Result<Done> &removed) {
                 if (removed)
                     setKey(name, {}, {});
                 finish(removed);
             });
}

// What waits for the keyring

void KeyKeeper::look()
{
    forgetTrouble();
    lookQuietly();
}

void KeyKeeper::lookQuietly()
{
    if (awaited().isEmpty() || std::exchange(m_isLooking, true))
        return;
    m_retry.stop();
    onResult(this, Keyring::state(), [this](Keyring::State state) {
        if (state == Keyring::State::Ready)
            read(awaited(), KeyringTrouble::None);
        else
            endLook(state == Keyring::State::Locked ? KeyringTrouble::Locked : KeyringTrouble::Unreachable);
    });
}

void KeyKeeper::read(QList<KeyName> names, KeyringTrouble trouble)
{
    if (names.isEmpty()) {
        endLook(trouble);
        return;
    }
    const KeyName name = names.takeFirst();
    onResult(this, Keyring::read(m_accounts.value(name)), [=, this](const Result<QString> &key) {
        KeyringTrouble now = trouble;
        if (!key)
            now = key.problem().kind == Problem::Kind::NotFound ? KeyringTrouble::Missing
                                                                : KeyringTrouble::Unreachable;
        else if (m_status.of(name).isAwaited())
            setKey(name, {KeyPlace::Keyring, {}, true}, *key);
        read(names, now);
    });
}

void KeyKeeper::endLook(KeyringTrouble trouble)
{
    m_isLooking = false;
    const QList<KeyName> missing = awaited();
    if (!missing.isEmpty())
        m_retry.start(lookAgainAfter);
    if (std::exchange(m_status.trouble, trouble) == trouble)
        return;
    if (trouble != KeyringTrouble::None) {
        for (const KeyName name : missing)
            qCWarning(lcKeys).noquote()
                << keyVariable(name) << "is missing." << awaitedKeySentence(name, trouble);
    }
    Q_EMIT statusChanged();
}

/// Reading makes the desktop ask; whether it was answered shows at the next look.
void KeyKeeper::unlock()
{
    const QList<KeyName> missing = awaited();
    if (missing.isEmpty() || std::exchange(m_isLooking, true))
        return;
    m_retry.stop();
    forgetTrouble();
    onResult(this, Keyring::read(m_accounts.value(missing.first())), [this](const Result<QString> &) {
        m_isLooking = false;
        lookQuietly();
    });
}

void KeyKeeper::forgetTrouble()
{
    if (std::exchange(m_status.trouble, KeyringTrouble::None) != KeyringTrouble::None)
        Q_EMIT statusChanged();
}

QList<KeyName> KeyKeeper::awaited() const
{
    QList<KeyName> names;
    std::copy_if(keyNames.begin(), keyNames.end(), std::back_inserter(names),
                 [this](KeyName name) { return m_status.of(name).isAwaited(); });
    return names;
}

void KeyKeeper::setKey(KeyName name, const SavedKey &saved, const QString &key)
{
    m_status.of(name) = saved;
    if (awaited().isEmpty())
        m_status.trouble = KeyringTrouble::None;
    Q_EMIT keyChanged(name, key);
    Q_EMIT statusChanged();
}

} // namespace birdcar
