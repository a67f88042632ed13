// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/callreply.h"

namespace birdcar {

using namespace Qt::StringLiterals;

QString callFlowFormatName(CallFlowFormat format)
{
    return format == CallFlowFormat::Xml ? u"xml"_s : u"json"_s;
}

std::optional<CallFlowFormat> callFlowFormatFromName(const QString &name)
{
    if (name == "xml"_L1)
        return CallFlowFormat::Xml;
    return name == "json"_L1 ? std::optional(CallFlowFormat::Json) : std::nullopt;
}

QString speechVoiceName(SpeechVoice voice)
{
    return voice == SpeechVoice::Female ? u"female"_s : u"male"_s;
}

std::optional<SpeechVoice> speechVoiceFromName(const QString &name)
{
    if (name == "female"_L1)
        return SpeechVoice::Female;
    return name == "male"_L1 ? std::optional(SpeechVoice::Male) : std::nullopt;
}

const QStringList &spokenLanguages()
{
    static const QStringList languages = u"bg-BG cs-CZ cy-GB da-DK de-DE el-GR en-AU en-GB en-GB-WLS en-IN "
                                         u"en-US es-ES es-MX es-US fr-CA fr-FR "
                                         "hr-HR id-ID is-IS it-IT ja-JP ko-KR ms-MY nb-NO nl-NL pl-PL pt-BR "
                                         "pt-PT ro-RO ru-RU sk-SK sv-SE ta-IN "
                                         "th-TH tr-TR vi-VN zh-CN zh-HK"_s.split(u' ');
    return languages;
}

} // namespace birdcar
