// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/savedkey.h"

#include <QWidget>

class QDateTime;
class QLineEdit;
class QPushButton;
class QTimeZone;

namespace birdcar {

class FieldNote;
class SavedKeys;

/// One key: where it is kept, and a way to enter another or to remove it. What it is, is never shown.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    /// The widgets are named after `name` ("apiKey"); `title` is read out.
    KeyField(KeyName key, const QString &name, const QString &title, SavedKeys *keys,
             QWidget *parent = nullptr);

    /// `elsewhere` is said in place of that there is no key.
    void showStatus(const KeysStatus &status, const QString &elsewhere = {});
    /// Said after where the key is.
    void showRemark(const QString &remark);

private:
    void save();
    /// The first press asks, the second removes.
    void pressRemove();
    void take(const Result<Done> &done);
    void showPlace();

    KeyName m_key;
    SavedKeys *m_keys;
    KeysStatus m_status;
    QString m_elsewhere;
    QString m_remark;
    QLineEdit *m_line;
    QPushButton *m_saveButton;
    QPushButton *m_removeButton;
    FieldNote *m_note;
    bool m_asksToRemove = false;
    bool m_isBusy = false;
};

/// Where a key is, as a sentence.
QString keyPlaceText(const SavedKey &key, KeyringTrouble trouble);
/// That the signing key of before counts so long as well; empty if `ends` is invalid.
QString formerKeyText(const QDateTime &ends, const QTimeZone &zone);

} // namespace birdcar
