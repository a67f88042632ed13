// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/keylookup.h"

#include "app/keys/keyfile.h"
#include "app/keys/keyring.h"
#include "app/remote.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <optional>

namespace birdcar {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s;

/// Nothing if it takes too long.
template <typename T>
std::optional<T> await(const QFuture<T> &future)
{
    std::optional<T> found;
    QEventLoop loop;
    onResult(&loop, future, [&](const T &value) {
        found = value;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return found;
}

struct Found
{
    QString key = {};
    KeyringTrouble trouble = KeyringTrouble::None;
};

Found readQuietly(const QString &account)
{
    const auto state = await(Keyring::state());
    if (state != Keyring::State::Ready)
        return {{}, state == Keyring::State::Locked ? KeyringTrouble::Locked : KeyringTrouble::Unreachable};
    const auto key = await(Keyring::read(account));
    if (key && *key)
        return {**key, KeyringTrouble::None};
    const bool isMissing = key && key->problem().kind == Problem::Kind::NotFound;
    return {{}, isMissing ? KeyringTrouble::Missing : KeyringTrouble::Unreachable};
}

} // namespace

QHash<KeyName, QString> lookUpKeys(Configuration &configuration, bool mayMake)
{
    QHash<KeyName, QString> problems;
    for (const KeyName name : keyNames) {
        if (!configuration.key(name).isEmpty())
            continue;
        const KeyFile file(configuration.database, name);
        const auto content = name == KeyName::Webhook && mayMake ? file.readOrMake() : file.read();
        if (!content) {
            problems.insert(name, content.problem().text);
            continue;
        }
        configuration.setKey(name, content->key, !content->account.isEmpty());
        if (content->account.isEmpty())
            continue;
        const Found found = readQuietly(content->account);
        if (found.trouble == KeyringTrouble::None)
            configuration.setKey(name, found.key, false);
        else
            problems.insert(name, awaitedKeySentence(name, found.trouble));
    }
    return problems;
}

} // namespace birdcar
