// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include <memory>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// As a dark desktop has it; in Qt's own greys where desktops do not agree.
QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30), QColor(0x23, 0x25, 0x28));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1c, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x26, 0x28));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(0xe4, 0xe6, 0xe9));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x8d, 0x91));
    palette.setColor(QPalette::PlaceholderText,
                     QColor(0x70, 0x73, 0x78)); // too weak, as many desktops have it
    return palette;
}

QPalette highContrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::AlternateBase, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::ToolTipBase, Qt::black);
    palette.setColor(QPalette::Link, Qt::yellow);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                                           QPalette::ToolTipText, QPalette::PlaceholderText})
        palette.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x3f, 0xf2, 0x3f)); // as high contrast themes do
    return palette;
}

QChar accented(QChar letter)
{
    static const QString plain = u"AEIOUYaeiouycnsz"_s;
    static const QString marked =
        u"\u00C1\u00CA\u00CF\u00D5\u00DC\u00DD\u00E5\u00E9\u00EE\u00F8\u00FC\u00FD\u00E7\u00F1\u0161\u017E"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

} // namespace

QString Look::name() const
{
    static const QString colorNames[] = {u"light"_s, u"dark"_s, u"contrast"_s};
    QString name = colorNames[static_cast<int>(colors)];
    if (scale != 100)
        name += u"-%1"_s.arg(scale);
    if (longWords)
        name += "-long"_L1;
    if (rightToLeft)
        name += "-rtl"_L1;
    return name;
}

QPalette paletteOf(Look::Colors colors)
{
    switch (colors) {
    case Look::Colors::Light:
        break;
    case Look::Colors::Dark:
        return darkPalette();
    case Look::Colors::HighContrast:
        return highContrastPalette();
    }
    return std::unique_ptr<QStyle>(QStyleFactory::create(u"Fusion"_s))->standardPalette();
}

/// Every word gets two fifths more letters, from the end of the alphabet of accents, so that both what is cut
/// and what was not translated at all can be seen.
QString longWords(const QString &text)
{
    QString result;
    qsizetype letters = 0;
    const auto endWord = [&] {
        if (letters >= 2)
            result += QString((letters * 2 + 4) / 5, u'\u00FE');
        letters = 0;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar at = text.at(i);
        const bool keepsNext = at == u'%' && i + 1 < text.size();
        if (!at.isLetter() && at != u'&')
            endWord();
        result += accented(at);
        if (at.isLetter())
            ++letters;
        if (keepsNext)
            result += text.at(++i); // %1, %n
        if (keepsNext && text.at(i) == u'L' && i + 1 < text.size())
            result += text.at(++i); // %L1
    }
    endWord();
    return result;
}

QString LongWords::translate(const char *context, const char *text, const char *, int) const
{
    if (QLatin1StringView(context) == "QShortcut"_L1) // names of keys are read back as well
        return {};
    return longWords(QString::fromUtf8(text));
}

Looking::Looking() : m_palette(QApplication::palette()), m_font(QApplication::font()) {}

Looking::~Looking()
{
    show({});
    QApplication::setPalette(m_palette);
}

void Looking::show(const Look &look)
{
    QCoreApplication::removeTranslator(&m_longWords);
    if (look.longWords)
        QCoreApplication::installTranslator(&m_longWords);
    QApplication::setLayoutDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * look.scale / 100);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(look.colors));
}

} // namespace birdcar
