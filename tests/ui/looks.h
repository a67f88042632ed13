// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>
#include <QTranslator>

namespace birdcar {

/// How the desktop wants windows to look.
struct Look
{
    enum class Colors { Light, Dark, HighContrast };

    Colors colors = Colors::Light;
    int scale = 100; ///< of the text, per cent
    bool longWords = false;
    bool rightToLeft = false;

    /// For the name of a picture or of a test row: "light", "dark-150-long-rtl".
    QString name() const;
};

QPalette paletteOf(Look::Colors colors);

/// A language of its own: the English texts in accented letters and two fifths longer, which is what a
/// long-winded language does to a window. Placeholders and mnemonics stay.
class LongWords : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *disambiguation,
                      int n) const override;
};

/// The text as LongWords says it.
QString longWords(const QString &text);

/// Makes the application look this way until the next one does; as it was, when this goes.
class Looking
{
public:
    Looking();
    ~Looking();
    Looking(const Looking &) = delete;
    Looking &operator=(const Looking &) = delete;

    void show(const Look &look);

private:
    QPalette m_palette;
    QFont m_font;
    LongWords m_longWords;
};

} // namespace birdcar
