// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const char *const sentenceSources[] = {
    // Rides
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no ride %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no customer %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no driver %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Please choose a customer."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Please choose a driver."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 has no usable phone: \"%2\" is not a phone number."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 has no usable phone."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Customer and driver have the same phone."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The customer's phone is a number of the pool, so texts would run in circles."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The driver's phone is a number of the pool, so texts would run in circles."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "No number available! Please extend your pool."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1: %2, ride %3, %4"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "held until %1"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "until the ride is closed"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is connected by ride %2 on %3 now."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Please enter where the ride starts."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Please enter where the ride goes."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Please enter when the ride starts."),
    QT_TRANSLATE_NOOP(
        "birdcar::Sentences",
        "Somebody else has used this draft meanwhile. Create the ride again if it is still wanted."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is nothing in the form to put aside."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Ride %1 has no usable number."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "%1 is disabled, so ride %2 gets no lines on it. Create a new ride instead."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Ride %1 is already closed."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Ride %1 is already cancelled."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Ride %1 is already open."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Ride %1 is cancelled, so it cannot be closed."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Ride %1 is closed, so it cannot be cancelled."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Ride %1 is closed, so its driver cannot be changed."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Ride %1 is cancelled, so its driver cannot be changed."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Ride %1 is closed, so it cannot be changed."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Ride %1 is cancelled, so it cannot be changed."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Somebody else changed ride %1 meanwhile."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "From: %1 is now %2"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "To: %1 is now %2"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "When: %1 is now %2"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Office note: %1 is now %2"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Note to the driver: %1 is now %2"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 drives ride %2 already."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "It is too late to take that back: ride %1 stays as it is."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "Ride %1 was changed again since, so that cannot be taken back any more."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "A text about ride %1 has left already, so that cannot be taken back any more."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "Somebody has written or called on the number of ride %1 already. Cancel it instead."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The line of ride %1 belongs to another ride by now."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "%1 has another phone since, so that cannot be taken back any more."),
    // Times
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "\"%1\" is not a date and time. Please write it like 2026-12-24 18:30."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The clocks skip %1 in %2; the next valid time is %3."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "%1 comes twice in %2, because the clocks go back; the first is taken."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "%1 comes twice in %2, because the clocks go back; the second is taken."),
    QT_TRANSLATE_NOOP(
        "birdcar::Sentences",
        "\"%1\" is not a time. Please write it like 18:30, tomorrow 7:15, fri 9:00, 24 dec 18:30 or +20m."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is not that day of the week."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no such day."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Please add the time, like tomorrow 7:15."),
    // Phones, numbers and people
    QT_TRANSLATE_NOOP("birdcar::Sentences", "This does not look like a number in use. Please check it."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "This looks like a landline, which cannot receive texts."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The phone number is missing."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "\"%1\" is not a phone number."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is a number of the pool: a text to it would run in circles."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is the phone of customer %2 (%3)."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is the phone of driver %2 (%3)."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is in the pool already."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no number %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is not in this pool. Give it up in MessageBird's dashboard."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is being given up at present."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 was given up at MessageBird. Buy it again, or import it once "
                                            "the account rents it again."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Its live lines (%1) work no more. Create their rides anew."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "%1 still has live lines (%2). Drain it, and give it up once they have ended."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "A text from %1 is still to be sent. Try again once it has left."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "A test of %1 is under way. Please wait for its outcome."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "%1 is disabled. Enable or drain it first, if it is still yours."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "This is a number of the pool: a text to it reaches nobody."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Several people have this phone."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The other party of ride %1 has this phone."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is connected by ride %2 on the number of ride %3"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1, and no other number is free: the ride has no line now."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 has an open ride (%2). Close or cancel it first."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "This person was erased and cannot come back."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is a number of the pool by now."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no phone to show."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "A text to %1 is on its way just now. Please try again in a moment."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "This person does not exist any more."),
    // Texts and the inbox
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The text is empty."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Ride %1 has no live line any more; reopen it first."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no text %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Text %1 has not failed."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Whoever text %1 was for has been erased."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The words of text %1 were removed, because they had been kept for long enough."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Text %1 was sent again already."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "Ride %1 holds the line of this phone on %2. Close or link that one."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "No text came in for ride %1 yet."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no inbox row %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "It was taken into ride %1 already."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no number to answer to."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "It came from a number of the pool: an answer would run in circles."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The number it came in on is not in the pool, so nothing can be sent from it."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no number."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "Its words were removed, because they had been kept for long enough."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "It has no number of a person, so no line can be opened for it."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 has this phone: the text would go back to its sender."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "No line is possible: ride %1 holds the old number, and no other is free."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The line would now be on %1. Please look at it once more."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "It is not linked to a ride."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "This phone has no line any more."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 has no line in this ride to give the answers to."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The text has left already."),
    // Imported lists
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no name."),
    QT_TRANSLATE_NOOP(
        "birdcar::Sentences",
        "\"%1\" was rounded by a spreadsheet; make the column text and enter the whole number."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The 0 or the country in front is missing. Choose above what to add."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "This is the phone of %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "This is a number of the pool: a text to it would run in circles."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Line %1 gives this phone another name."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "Several people have this phone (%1): nobody can tell who is renamed."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 gets this name."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 has this phone too."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Somebody with this name has another phone."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "a quote is never closed"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "there is text after a closing quote"),
    // Settings and keys
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Please choose from %1 to %2."),
    QT_TRANSLATE_NOOP(
        "birdcar::Sentences",
        "%1 stands for nothing. There are {customer}, {driver}, {datetime}, {start} and {destination}."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "This is not a country code such as NL."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "This is not a time zone such as Europe/Amsterdam."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Please write an IP address and a port, such as 127.0.0.1:8080."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Please write an address such as https://example.org."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There are lt, ngrok, cloudflared and ssh."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "This is not a language that MessageBird speaks."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Please use no more than %1 characters."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Only a call flow in JSON can say something after a call."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Set the depot's phone first."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Enter the key."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "This is no key: a key is one word of plain letters, digits and signs."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "This key is just being saved. Try again in a moment."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The keyring did not keep the key as it was given."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The keyring says: %1"),
    // The database and its backups
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The database is in use by another program; please try again."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The disk that holds the database is full."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The database cannot be written: it is read-only."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The database is damaged: %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The database cannot be reached: %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The database refused the change: %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "A newer BirdCar has upgraded the database; install it here too."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Cannot write the backup %1: %2."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Cannot copy %1 to %2: %3."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "There is no file %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is the database itself."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "A BirdCar is running on %1; it cannot be restored from."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 cannot be restored: %2 Nothing was changed."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "it is not a whole SQLite database."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "it is damaged."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "it was made by a newer BirdCar (schema %1, this program knows %2)."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "it is not a database of BirdCar."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Cannot remove %1."),
    // The tunnel and the listener
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "\"%1\" is neither the address of a localtunnel server nor a name to ask one for."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "\"%1\" is not a domain such as an ngrok account has."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "\"%1\" is not a domain that ngrok can be asked for."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "\"%1\" is not the name of a cloudflared tunnel."),
    QT_TRANSLATE_NOOP(
        "birdcar::Sentences",
        "\"%1\" is not a server for ssh, such as you@server, you@server:22 or https://you@server."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The tunnel ssh needs the server to go through, such as you@server."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "This tunnel cannot say what its public address is: please enter it here."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "no answer in time"),
    QT_TRANSLATE_NOOP(
        "birdcar::Sentences",
        "Port %1 on %2 is taken by another program. Stop that program, or choose another port."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "Port %1 on %2 may not be used by this user. Choose a port above 1023."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Port %1 on %2 cannot be used: %3."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is not an address of this computer."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The signing key is missing; MessageBird's webhooks are answered with 503."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The webhook secret is missing; MessageBird's webhooks are answered with 503."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "BirdCar answered with status %1."),
    // The start
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Another BirdCar is running on the database %1."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Cannot open the database %1: %2."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "it cannot be made readable by its owner only"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "the file is empty, though there are backups of it"),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "Qt's driver %1 for the database is not installed (on Debian: %2)."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Cannot create the database %1: %2. %3"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Cannot create the folder %1. %2"),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The database %1 cannot be written: permission denied. %2"),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "Make it writable for your account, or choose another place with --database FILE."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is a folder, not a database."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is not an SQLite database; nothing was changed."),
    QT_TRANSLATE_NOOP(
        "birdcar::Sentences",
        "The database %1 is read-only. Allow its owner to write it, or give another one with --database."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The database %1 lies on another computer (%2), where it would be ruined. Move it to a "
                      "disk of this computer, or use PostgreSQL."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Cannot write %1: %2."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Cannot put %1 in its place: %2."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 is the database of another program; nothing was changed."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The database %1 needs an upgrade, but an older BirdCar is still running on it: %2. "
                      "Please end that one first; nothing was changed."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The database %1 needs an upgrade, but an older BirdCar is "
                                            "running on it. Please end that one first."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "The database %1 was made by a newer BirdCar (schema %2, this "
                                            "program knows %3); nothing was changed. %4"),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "Please update BirdCar. No copy from before the upgrade is beside it."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "Please update BirdCar, or restore the server's backup from before the upgrade."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "Please update BirdCar, or go back to the copy made before the upgrade, without what "
                      "was done since: birdcar restore \"%1\" --database \"%2\""),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "%1 was deleted or moved while BirdCar was using it. Put it "
                                            "back, or end BirdCar and restore a backup."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "%1 was replaced by another file while BirdCar was using it. Nothing is written to "
                      "that file; to use it, end BirdCar and start it again."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The BirdCar that is running has another database open: %1, or what belongs to it, was "
                      "deleted, moved or replaced. Put it back, or end BirdCar and start it again."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Cannot read %1, which keeps a key: %2."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "The key in %1 is empty; remove the file, then enter it again or have a new one made."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Cannot make %1 readable by its owner only."),
    QT_TRANSLATE_NOOP("birdcar::Sentences", "Cannot remove %1, which keeps a key: %2."),
    QT_TRANSLATE_NOOP(
        "birdcar::Sentences",
        "A BirdCar is running on the database %1. Please end it first, or restore in its window."),
    QT_TRANSLATE_NOOP("birdcar::Sentences",
                      "A PostgreSQL database is restored by the server's own tools (pg_restore)."),
};

/// A sentence as its fixed words, between which the parts that differ stand.
struct SentencePattern
{
    const char *source;
    QStringList fixed;
    qsizetype length = 0; ///< of the fixed words together
};

/// Those with most fixed words first: "%1 is in the pool already." before what would also fit.
QList<SentencePattern> sentencePatterns()
{
    static const QRegularExpression place(u"%\\d"_s);
    QList<SentencePattern> patterns;
    for (const char *source : sentenceSources) {
        SentencePattern pattern{source, QString::fromUtf8(source).split(place)};
        for (const QString &words : std::as_const(pattern.fixed))
            pattern.length += words.size();
        patterns.append(pattern);
    }
    std::ranges::stable_sort(patterns, std::ranges::greater(), &SentencePattern::length);
    return patterns;
}

/// The parts that differ, if the text is this sentence.
std::optional<QStringList> partsOf(const SentencePattern &pattern, const QString &text)
{
    const QStringList &fixed = pattern.fixed;
    if (text.size() < pattern.length || !text.startsWith(fixed.first()) || !text.endsWith(fixed.last()))
        return std::nullopt;
    if (fixed.size() == 1)
        return text == fixed.first() ? std::optional(QStringList()) : std::nullopt;
    QStringList parts;
    qsizetype from = fixed.first().size();
    for (qsizetype i = 1; i < fixed.size(); ++i) {
        const bool isLast = i + 1 == fixed.size();
        const qsizetype to = isLast ? text.size() - fixed.last().size() : text.indexOf(fixed.at(i), from);
        if (to < from)
            return std::nullopt;
        parts.append(text.sliced(from, to - from));
        from = to + fixed.at(i).size();
    }
    return parts;
}

/// In one pass: a name may be "%2".
QString withParts(const QString &sentence, const QStringList &parts)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = sentence.at(i) == u'%' && i + 1 < sentence.size();
        const int part = isPlace ? sentence.at(i + 1).digitValue() - 1 : -1;
        if (part < 0 || part >= parts.size()) {
            result += sentence.at(i);
            continue;
        }
        result += spoken(parts.at(part)); // a reason may be a sentence of its own
        ++i;
    }
    return result;
}

} // namespace

QString spoken(const QString &english)
{
    static const QList<SentencePattern> patterns = sentencePatterns();
    for (const SentencePattern &pattern : patterns) {
        if (const auto parts = partsOf(pattern, english))
            return withParts(QCoreApplication::translate("birdcar::Sentences", pattern.source), *parts);
    }
    return english;
}

QStringList spoken(const QStringList &english)
{
    QStringList result;
    for (const QString &sentence : english)
        result.append(spoken(sentence));
    return result;
}

QStringList knownSentences()
{
    QStringList sentences;
    for (const char *source : sentenceSources)
        sentences.append(QString::fromUtf8(source));
    return sentences;
}

} // namespace birdcar
