// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>

#include <array>

namespace birdcar {

/// The secrets of a depot.
enum class KeyName {
    Api,     ///< MessageBird's, to send with
    Signing, ///< MessageBird's, to check webhooks with
    Webhook, ///< our own, in the addresses of the webhooks
};

inline constexpr std::array keyNames{KeyName::Api, KeyName::Signing, KeyName::Webhook};

enum class KeyPlace {
    Nowhere,
    Given,   ///< by the environment or `.env`, for this start; never written anywhere
    File,    ///< beside the database, readable by its owner only
    Keyring, ///< of the desktop
};

/// Why keys that are in the keyring cannot be read at present. It is tried again by itself.
enum class KeyringTrouble {
    None,
    Locked,
    Unreachable, ///< no session bus, nobody on it who keeps secrets, or it does not answer as it should
    Missing,     ///< it is open, and the key is not there any more
};

struct SavedKey
{
    KeyPlace place = KeyPlace::Nowhere;
    QString where;        ///< the variable it is given by, or its file
    bool isKnown = false; ///< else it waits for the keyring, or there is none

    bool isAwaited() const { return place == KeyPlace::Keyring && !isKnown; }

    bool operator==(const SavedKey &) const = default;
};

/// Where the keys are, never what they are.
struct KeysStatus
{
    SavedKey api;
    SavedKey signing;
    SavedKey webhook;
    KeyringTrouble trouble = KeyringTrouble::None;

    SavedKey &of(KeyName name);
    const SavedKey &of(KeyName name) const;

    bool operator==(const KeysStatus &) const = default;
};

/// "MESSAGEBIRD_API_KEY": the variable that gives the key.
QString keyVariable(KeyName name);

/// What was typed or pasted, as a key: without the space around it. Problem if it cannot be one.
Result<QString> readKey(const QString &typed);

/// MessageBird's test keys: with one of them it answers as ever, and sends nothing.
bool isTestKey(const QString &apiKey);

/// Why a key that is in the keyring is not there, and how to give it all the same; for the log and commands.
QString awaitedKeySentence(KeyName name, KeyringTrouble trouble);

} // namespace birdcar
