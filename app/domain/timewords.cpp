// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/timewords.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace birdcar {

namespace {

using WordNumbers = QHash<QString, int>;

/// Each line has the words for one number, `first` for the first line.
WordNumbers numbered(int first, const QStringList &lines)
{
    WordNumbers numbers;
    for (const QString &line : lines) {
        for (const QString &word : line.split(u' '))
            numbers.insert(word, first);
        ++first;
    }
    return numbers;
}

std::optional<int> numberOf(const WordNumbers &numbers, QStringView word)
{
    const auto found = numbers.constFind(word.toString());
    return found == numbers.constEnd() ? std::nullopt : std::optional(*found);
}

/// Phrases of several words, and words that say two things, in their order.
const QList<std::pair<QLatin1StringView, QLatin1StringView>> &phrases()
{
    static const QList<std::pair<QLatin1StringView, QLatin1StringView>> list{
        {"p.m."_L1, "pm"_L1},
        {"a.m."_L1, "am"_L1},
        {"pasado manana"_L1, "overmorgen"_L1},
        {"day after tomorrow"_L1, "overmorgen"_L1},
        {"de la manana"_L1, "ochtends"_L1}, // else the morning would mean tomorrow
        {"por la manana"_L1, "ochtends"_L1},
        {"de la tarde"_L1, "avonds"_L1},
        {"por la tarde"_L1, "avonds"_L1},
        {"de la noche"_L1, "avonds"_L1},
        {"por la noche"_L1, "avonds"_L1},
        {"esta manana"_L1, "hoy ochtends"_L1},
        {"esta tarde"_L1, "hoy avonds"_L1},
        {"esta noche"_L1, "hoy avonds"_L1},
        {"heute morgen "_L1, "heute morgens "_L1},
        {"in the morning"_L1, "ochtends"_L1},
        {"in the afternoon"_L1, "avonds"_L1},
        {"in the evening"_L1, "avonds"_L1},
        {"tonight"_L1, "today avonds"_L1},
        {"vanochtend"_L1, "vandaag ochtends"_L1},
        {"vanmorgen"_L1, "vandaag ochtends"_L1},
        {"vanmiddag"_L1, "vandaag avonds"_L1},
        {"vanavond"_L1, "vandaag avonds"_L1},
        {"morgenochtend"_L1, "morgen ochtends"_L1},
        {"morgenmiddag"_L1, "morgen avonds"_L1},
        {"morgenavond"_L1, "morgen avonds"_L1},
    };
    return list;
}

} // namespace

QString plainTimeWords(const QString &typed)
{
    QString plain;
    for (const QChar character : typed.toLower().normalized(QString::NormalizationForm_D)) {
        if (!character.isMark())
            plain += character == u',' ? QChar(u' ') : character;
    }
    plain = plain.simplified();
    for (const auto &[phrase, words] : phrases())
        plain.replace(phrase, words);
    return plain;
}

std::optional<int> dayOffsetFromWord(QStringView word)
{
    static const WordNumbers offsets =
        numbered(0, {u"today vandaag heute hoy"_s, u"tomorrow tmr morgen manana"_s,
                     u"overmorgen ubermorgen uebermorgen"_s});
    return numberOf(offsets, word);
}

std::optional<int> weekdayFromWord(QStringView word)
{
    static const WordNumbers weekdays =
        numbered(1, {u"monday mon mo ma maandag montag lunes lun"_s,
                     u"tuesday tue tues tu di dinsdag dienstag martes mar"_s,
                     u"wednesday wed we wo woensdag mi mittwoch miercoles mie"_s,
                     u"thursday thu thur thurs th do donderdag donnerstag jueves jue"_s,
                     u"friday fri fr vr vrijdag freitag viernes vie"_s,
                     u"saturday sat sa za zaterdag samstag sonnabend sabado sab"_s,
                     u"sunday sun su zo zondag so sonntag domingo dom"_s});
    return numberOf(weekdays, word);
}

std::optional<int> monthFromWord(QStringView word)
{
    static const WordNumbers months = numbered(
        1, {u"january jan januari januar enero ene"_s, u"february feb februari februar febrero"_s,
            u"march mar maart mrt marz maerz mrz marzo"_s, u"april apr abril abr"_s, u"may mei mai mayo"_s,
            u"june jun juni junio"_s, u"july jul juli julio"_s, u"august aug augustus agosto ago"_s,
            u"september sep sept septiembre"_s, u"october oct oktober okt octubre"_s,
            u"november nov noviembre"_s, u"december dec dezember dez diciembre dic"_s});
    return numberOf(months, word.endsWith(u'.') ? word.chopped(1) : word);
}

std::optional<DayHalf> dayHalfFromWord(QStringView word)
{
    static const WordNumbers halves =
        numbered(0, {u"morning ochtend ochtends morgens vormittag vormittags fruh frueh"_s,
                     u"afternoon evening middag middags avond avonds nachmittag nachmittags abend abends"_s});
    const auto half = numberOf(halves, word);
    return half ? std::optional(*half == 0 ? DayHalf::Morning : DayHalf::Evening) : std::nullopt;
}

bool isTimeFiller(QStringView word)
{
    static const QStringList fillers{u"at"_s,  u"on"_s,  u"the"_s, u"om"_s,  u"op"_s, u"um"_s, u"den"_s,
                                     u"dem"_s, u"der"_s, u"uhr"_s, u"uur"_s, u"el"_s, u"de"_s, u"a"_s,
                                     u"'s"_s,  u"la"_s,  u"las"_s, u"h"_s,   u"hs"_s, u"u"_s,  u"hrs"_s};
    return fillers.contains(word);
}

QStringList timeExamples(const QString &language)
{
    static const QHash<QString, QStringList> words{
        {u"en"_s, {u"tomorrow 7:15"_s, u"fri 9:00"_s, u"24 dec 18:30"_s}},
        {u"nl"_s, {u"morgen 7:15"_s, u"vr 9:00"_s, u"24 dec 18:30"_s}},
        {u"de"_s, {u"morgen 7:15"_s, u"Fr 9:00"_s, u"24. Dez 18:30"_s}},
        {u"es"_s, {u"ma\u00F1ana 7:15"_s, u"vie 9:00"_s, u"24 dic 18:30"_s}},
    };
    const QStringList days = words.value(language.left(2).toLower(), words.value(u"en"_s));
    return QStringList{u"18:30"_s} + days + QStringList{u"+20m"_s};
}

} // namespace birdcar
