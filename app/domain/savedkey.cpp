// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/savedkey.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString troubleSentence(KeyringTrouble trouble)
{
    switch (trouble) {
    case KeyringTrouble::None:
        return u"it was not read yet"_s;
    case KeyringTrouble::Locked:
        return u"it is locked; unlock it there"_s;
    case KeyringTrouble::Unreachable:
        return u"it cannot be reached from here"_s;
    case KeyringTrouble::Missing:
        return u"it does not have the key any more"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SavedKey &KeysStatus::of(KeyName name)
{
    return name == KeyName::Api ? api : name == KeyName::Signing ? signing : webhook;
}

const SavedKey &KeysStatus::of(KeyName name) const
{
    return name == KeyName::Api ? api : name == KeyName::Signing ? signing : webhook;
}

QString keyVariable(KeyName name)
{
    switch (name) {
    case KeyName::Api:
        return u"MESSAGEBIRD_API_KEY"_s;
    case KeyName::Signing:
        return u"MESSAGEBIRD_SIGNING_KEY"_s;
    case KeyName::Webhook:
        return u"BIRDCAR_WEBHOOK_SECRET"_s;
    }
    Q_UNREACHABLE();
}

Result<QString> readKey(const QString &typed)
{
    constexpr qsizetype longest = 1000;
    const auto isUsable = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    const QString key = typed.trimmed();
    const auto refused = [](const QString &why) {
        return Problem{Problem::Kind::InvalidInput, why, u"key"_s, {}};
    };
    if (key.isEmpty())
        return refused(u"Enter the key."_s);
    if (key.size() > longest || !std::all_of(key.begin(), key.end(), isUsable))
        return refused(u"This is no key: a key is one word of plain letters, digits and signs."_s);
    return key;
}

bool isTestKey(const QString &apiKey)
{
    return apiKey.startsWith("test_"_L1);
}

QString awaitedKeySentence(KeyName name, KeyringTrouble trouble)
{
    return u"It is kept in the keyring of the desktop, but %1. Or give %2 in the environment or in .env."_s
        .arg(troubleSentence(trouble), keyVariable(name));
}

} // namespace birdcar
