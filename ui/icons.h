// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QWidget>

namespace birdcar {

/// A symbol out of resources/icons, drawn in a colour of the palette in force when it is painted.
QIcon symbol(const QString &name, Tone tone = Tone::Plain);

/// How large a symbol is beside a text of this widget's font.
int symbolSide(const QWidget *widget);

/// The mark of the program, in its own colours.
QIcon applicationIcon();

/// The name of the symbol that stands for a tone; each has a shape of its own.
QString toneSymbol(Tone tone);

/// A symbol beside a text. Carries no meaning that the text does not say, so it is not accessible itself.
class SymbolLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolLabel(QWidget *parent = nullptr);

    void setSymbol(const QString &name, Tone tone);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace birdcar
