// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QLineEdit;

namespace birdcar {

/// What every search field does with keys: Down goes into its list, Esc ends the search and returns to where
/// one was before. Belongs to the field.
class SearchKeys : public QObject
{
    Q_OBJECT

public:
    SearchKeys(QLineEdit *field, QAbstractItemView *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enterList();
    void leave();

    QLineEdit *m_field;
    QAbstractItemView *m_list;
    QPointer<QWidget> m_before; ///< had the focus before the field
};

} // namespace birdcar
