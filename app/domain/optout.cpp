// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/optout.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

// Where the words are from.
QString bird()
{
    return u"https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages"_s;
}

QString aws()
{
    return u"https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords-required.html"_s;
}

/// What stands between blanks, punctuation and symbols at the two ends.
QStringView core(QStringView text)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark(); };
    while (!text.isEmpty() && !isWord(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && !isWord(text.back()))
        text.chop(1);
    return text;
}

} // namespace

const QList<KnownWord> &consentWords()
{
    using enum ConsentWord;
    static const QList<KnownWord> words{
        {u"stop"_s, Stop, u"en"_s, bird()}, // and in Dutch, German, French and Spanish
        {u"stopall"_s, Stop, u"en"_s, bird()},     {u"quit"_s, Stop, u"en"_s, bird()},
        {u"unsubscribe"_s, Stop, u"en"_s, bird()}, {u"optout"_s, Stop, u"en"_s, aws()},
        {u"opt-out"_s, Stop, u"en"_s, aws()},      {u"arret"_s, Stop, u"fr"_s, bird()},
        {u"arrêt"_s, Stop, u"fr"_s, bird()}, // as it is spelled
        {u"halt"_s, Stop, u"de"_s, bird()},        {u"detener"_s, Stop, u"es"_s, bird()},
        {u"parar"_s, Stop, u"pt"_s, bird()},       {u"ferma"_s, Stop, u"it"_s, bird()},
        {u"остановить"_s, Stop, u"ru"_s, bird()},  {u"zatrzymaj"_s, Stop, u"pl"_s, bird()},
        {u"start"_s, Start, u"en"_s, bird()},      {u"unstop"_s, Start, u"en"_s, bird()},
        {u"begin"_s, Start, u"en"_s, bird()},      {u"resume"_s, Start, u"en"_s, bird()},
        {u"revert"_s, Start, u"en"_s, bird()},     {u"nonarret"_s, Start, u"fr"_s, bird()},
    };
    return words;
}

ConsentWord consentWord(const QString &text)
{
    constexpr qsizetype longestWord = 16;
    const QStringView word = core(text);
    if (word.isEmpty() || word.size() > longestWord)
        return ConsentWord::None;
    const QString folded = word.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    const auto known = std::ranges::find(consentWords(), folded, &KnownWord::word);
    return known == consentWords().end() ? ConsentWord::None : known->meaning;
}

bool isOptOutError(const QString &code)
{
    return code.trimmed() == "103"_L1;
}

ConsentChange consentChange(ConsentWord word, const Consent &before, const QDateTime &at)
{
    if (before.changedAt.isValid() && at < before.changedAt)
        return ConsentChange::None;
    if (word == ConsentWord::Stop && !before.isOut)
        return ConsentChange::OptsOut;
    if (word == ConsentWord::Start && before.isOut)
        return ConsentChange::OptsIn;
    return ConsentChange::None;
}

ConsentChange reportedOptOut(const Consent &before, const QDateTime &madeAt)
{
    return consentChange(ConsentWord::Stop, before, madeAt);
}

bool isForwarded(ConsentWord word, ConsentChange change)
{
    return word == ConsentWord::None || (word == ConsentWord::Start && change == ConsentChange::None);
}

} // namespace birdcar
