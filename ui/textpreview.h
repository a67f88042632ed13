// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depotsettings.h"
#include "app/domain/texts.h"
#include "ui/desk.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace birdcar {

/// The two confirmation texts as they would go out, with what they cost. Can be folded.
class TextPreview : public QWidget
{
    Q_OBJECT

public:
    explicit TextPreview(const Desk &desk, QWidget *parent = nullptr);

    /// Placeholders stay for what is still empty.
    void showTexts(const TextValues &values, const QString &driverNote = {});
    /// Reads the templates again.
    void reload();

private:
    void refresh();
    void setOpen(bool open);

    Desk m_desk;
    bool m_open = true;
    TextTemplates m_templates;
    TextValues m_values;
    QString m_driverNote;
    QToolButton *m_foldButton;
    QLabel *m_customerLabel;
    QLabel *m_driverLabel;
};

} // namespace birdcar
