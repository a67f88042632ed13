// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldnote.h"

#include "ui/icons.h"
#include "ui/sentences.h"

#include <QHBoxLayout>
#include <QLabel>

namespace birdcar {

namespace {

/// Takes the lines that its text needs at its width. A QLabel that wraps asks for more than that in wide
/// places, and lets itself be squeezed in narrow ones.
class NoteLabel : public QLabel
{
public:
    void fit()
    {
        setMinimumHeight(0); // which a QLabel's height for a width is never below
        setMinimumHeight(qMax(0, heightForWidth(width())));
    }

    QSize sizeHint() const override
    {
        const int unit = fontMetrics().averageCharWidth();
        const int width = qMin(unit * 120, fontMetrics().horizontalAdvance(text()) + unit);
        return {width, heightForWidth(width)};
    }
    QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 16, fontMetrics().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        fit();
    }
};

} // namespace

FieldNote::FieldNote(QWidget *input, QWidget *parent)
    : QWidget(parent), m_input(input), m_symbol(new SymbolLabel), m_label(new NoteLabel)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    clear();
}

QString FieldNote::text() const
{
    return m_label->text();
}

void FieldNote::setHelp(const QString &text)
{
    m_help = text;
    describe();
}

void FieldNote::describe()
{
    QStringList parts{text(), m_help};
    parts.removeAll(QString());
    m_input->setAccessibleDescription(parts.join(u'\n'));
}

void FieldNote::show(const QString &text, Tone tone)
{
    m_tone = text.isEmpty() ? Tone::Plain : tone;
    m_label->setText(spoken(text));
    static_cast<NoteLabel *>(m_label)->fit();
    m_symbol->setSymbol(toneSymbol(tone), tone);
    m_symbol->setVisible(m_tone != Tone::Plain);
    describe();
    setVisible(!text.isEmpty());
}

} // namespace birdcar
