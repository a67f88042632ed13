// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace birdcar {

/// The two languages in which MessageBird takes a call flow.
enum class CallFlowFormat { Xml, Json };

QString callFlowFormatName(CallFlowFormat format);
std::optional<CallFlowFormat> callFlowFormatFromName(const QString &name);

enum class SpeechVoice { Female, Male };

QString speechVoiceName(SpeechVoice voice);
std::optional<SpeechVoice> speechVoiceFromName(const QString &name);

/// The languages that MessageBird speaks, as it names them.
const QStringList &spokenLanguages();

/// Something that a caller hears.
struct Speech
{
    QString text; ///< empty: nothing is said
    QString language = QStringLiteral("en-GB");
    SpeechVoice voice = SpeechVoice::Female;

    bool operator==(const Speech &) const = default;
};

} // namespace birdcar
