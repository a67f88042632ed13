// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared.h"

#include <QFrame>

class QLineEdit;

namespace birdcar {

class FieldNote;

/// What is odd about the phone that is being typed into a cell of a table, in words under that cell, as a
/// form says it under its field. Belongs to the cell's editor and goes with it.
class PhoneCellNote : public QFrame
{
    Q_OBJECT

public:
    PhoneCellNote(QLineEdit *editor, const DepotRegion &region);

    /// Says what there is to say about the text as it is now.
    void look();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLineEdit *m_editor;
    DepotRegion m_region;
    FieldNote *m_note;
};

} // namespace birdcar
