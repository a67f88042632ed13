// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wholetexts.h"

#include "ui/words.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolTip>

namespace birdcar {

WholeTexts::WholeTexts(QWidget *page) : QObject(page)
{
    for (QLineEdit *line : page->findChildren<QLineEdit *>())
        line->installEventFilter(this);
    for (QComboBox *box : page->findChildren<QComboBox *>())
        box->installEventFilter(this);
    for (QLabel *label : page->findChildren<QLabel *>()) {
        if (!label->buddy())
            continue;
        // Its underlined letter is painted by itself, without the kerning that its width is made for.
        QFont font = label->font();
        font.setKerning(false);
        label->setFont(font);
    }
}

bool WholeTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *field = static_cast<QWidget *>(watched);
    const auto *line = qobject_cast<QLineEdit *>(watched);
    const auto *box = qobject_cast<QComboBox *>(watched);
    const QString text = box                      ? box->currentText()
                         : line->text().isEmpty() ? line->placeholderText()
                                                  : line->text();
    const int frame = box ? field->height() * 3 / 2 : field->fontMetrics().averageCharWidth() * 2;
    if (!field->toolTip().isEmpty() || field->fontMetrics().horizontalAdvance(text) < field->width() - frame)
        return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text), field);
    event->accept();
    return true;
}

} // namespace birdcar
