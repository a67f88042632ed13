// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/reader.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace birdcar {

/// The field that rides are searched with, and a line below it that says what was found and what the chips
/// hide.
class RideSearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit RideSearchBar(QWidget *parent = nullptr);

    QString text() const;
    /// Puts the focus into the field, and remembers where it was.
    void focusField();
    void clear();
    /// Says what is shown of a search. `shown` rows answer it, `complete` or the newest of more.
    void showFound(RideFilter filter, int shown, bool complete, const RideAnswer &hidden);

Q_SIGNALS:
    void searchChanged(const QString &typed);
    /// The hits in another condition are wanted.
    void filterAsked(birdcar::RideFilter filter);
    /// The search is over (Esc), or its hits are wanted (Enter, Down): the focus should go to the list.
    void listAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(int key);
    void giveFocusBack();
    void offer(QPushButton *button, RideFilter filter, const QString &text);

    QLineEdit *m_lineEdit;
    QLabel *m_foundLabel;
    QPushButton *m_otherButton;
    QPushButton *m_allButton;
    QWidget *m_foundRow;
    QPointer<QWidget> m_before; ///< had the focus before the field
    RideFilter m_other = RideFilter::All;
};

} // namespace birdcar
