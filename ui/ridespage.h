// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ride.h"
#include "app/domain/undo.h"
#include "ui/desk.h"
#include "ui/deskpage.h"

#include <optional>

class QKeySequence;
class QStackedWidget;

namespace birdcar {

struct Problem;
struct RideOverview;
enum class RideFilter;
class ConversationPane;
class DraftsPane;
class EmptyText;
class NoticeStrip;
class RideActions;
class RideFilterBar;
class RideForm;
class RideSearchBar;
class RideTableModel;
class TableView;
class UndoStrip;

/// The page a dispatcher works on all day: the rides, the conversation of the selected one, and the form
/// for the next.
class RidesPage : public DeskPage
{
    Q_OBJECT

public:
    explicit RidesPage(const Desk &desk, QWidget *parent = nullptr);

    void reload() override;
    void enter() override;
    QList<QAction *> menuActions() const override;
    void showSummary(const Summary &summary) override;
    int count(const Summary &summary) const override;
    void collectWork(BegunWork &work) const override;
    void restoreWork(const BegunWork &work) override;

    /// Shows the conversation of this ride, in a list that it is in.
    void openRide(RideId id);
    /// Begins the form with this customer; what was in it is put aside.
    void startRide(const QString &customer);

private:
    void buildTable();
    void buildLayout();
    void buildActions();
    QAction *addRideAction(const QString &name, const QString &text, const QKeySequence &key);
    void connectSearch();
    void connectModel();
    void takeCreated(const Ride &ride);
    void buildForm();
    void takeDone(const Ride &ride, const QString &text);
    void offerUndo(UndoKind action, const Ride &ride, const QString &done, const QString &after);
    void takeUndone(UndoKind action, const Ride &ride);
    void refresh();
    void showDrafts();
    void showFilter(RideFilter filter);
    void search(const QString &typed);
    void showHits(RideFilter filter);
    void leaveChipFor(RideFilter filter);
    void focusList();
    void listRide(const RideOverview &overview);
    void showHints();
    void copyNumber();
    void select(RideId id);
    void showCurrent();
    void showRide(const RideOverview &overview);
    void showNoRide();
    void followList();
    void readShownRide();
    void keepShown();

    Desk m_desk;
    RideActions *m_actions;
    QAction *m_newRide;
    QAction *m_find;
    QAction *m_repeat;
    QAction *m_copyNumber;
    RideTableModel *m_model;
    RideSearchBar *m_searchBar;
    RideFilterBar *m_filterBar;
    NoticeStrip *m_strip;
    UndoStrip *m_undoStrip;
    QStackedWidget *m_lists;
    DraftsPane *m_drafts;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    ConversationPane *m_conversation;
    RideForm *m_form;
    std::optional<int> m_chipBefore; ///< was chosen before a search led to another one
    bool m_follows = false;          ///< other rides were asked for: the one shown may not be among them
    bool m_toldOfBeginnings = false; ///< that this database has no index for parts of words
    RideId m_wanted;                 ///< to be selected as soon as it is in the table
};

} // namespace birdcar
