// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QWidget>

class QCheckBox;

namespace birdcar {

class FieldNote;

/// Whether the desktop starts BirdCar when its user logs in: a file in the user's own folder, as it is on the
/// disk at this moment. Takes effect at once, and says so if the file cannot be written.
class LoginStartBox : public QWidget
{
    Q_OBJECT

public:
    explicit LoginStartBox(const DeskStart &start, QWidget *parent = nullptr);

    /// Reads the file again.
    void refresh();

protected:
    /// Another program may have changed the file meanwhile.
    bool event(QEvent *event) override;

private:
    LoginStart state() const;
    QString obstacle() const;
    QString write(bool on) const;
    void choose(bool on);

    DeskStart m_start;
    QCheckBox *m_box;
    FieldNote *m_note;
};

} // namespace birdcar
