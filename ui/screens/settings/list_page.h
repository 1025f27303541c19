// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/settings/list_work.h"
#include "ui/widgets/window/key_hint.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLineEdit;
class QTableView;

namespace stagewright {

class Button;
class FormKeeper;
class RenameDelegate;
class Segmented;
class SmallTableModel;

/// One editable list: products, sources or closing reasons. Entries are renamed in place, ordered by dragging
/// or Alt+arrows, archived, merged and deleted; each step can be undone.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    using Kind = ListKind;

    ListPage(Kind kind, Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    void setEditable(bool editable);
    [[nodiscard]] QList<KeyGroup> keyHints() const;

private:
    [[nodiscard]] QString introduction() const;
    [[nodiscard]] QString newEntryText() const;
    void buildTable();
    void buildFoot();
    void refresh();
    void showState();
    /// Keeps what is typed for a new entry, for the acting person.
    void keepNewEntry();
    [[nodiscard]] qint64 current() const;
    void add();
    void rename(qint64 id, const QString& name);
    void archiveOrRestore();
    /// Alt+arrows: moves one place up or down.
    void step(int rows);
    /// If deals have the entry, asks which entry they get instead.
    void remove();
    /// Counts the deals of the entry, then continues, if that is still wanted.
    void countThen(const std::function<void(const AnyEntry&, qint64)>& go);
    void merge();
    void ask(const AnyEntry& entry, qint64 deals, bool merging);

    Kind kind_;
    Desk& desk_;
    Navigator& navigator_;
    ListWork* work_;
    SmallTableModel* model_;
    QTableView* table_;
    QWidget* newEntry_;
    QLineEdit* newName_;
    Segmented* newStatus_ = nullptr; ///< closing reasons only
    Button* add_;
    Button* rename_;
    Button* archive_;
    Button* merge_;
    Button* remove_;
    RenameDelegate* names_;
    FormKeeper* keeper_ = nullptr;
    QHash<QString, QString> sent_; ///< what was kept of new names that are on their way
    UserId writer_;                ///< whose new entry is being typed
    bool editable_ = false;
    bool counting_ = false;
};

} // namespace stagewright
