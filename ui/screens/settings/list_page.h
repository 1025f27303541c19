// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/navigator.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace stagewright {

class Button;
class Segmented;
class SmallTableModel;

/// One editable list: products, sources or closing reasons. Entries are renamed in place and archived, never
/// deleted, because deals have them.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Products, Sources, Reasons };

    ListPage(Kind kind, Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    void setEditable(bool editable);

private:
    /// An entry of whichever list; the status counts for closing reasons only.
    struct Entry
    {
        qint64 id = 0;
        QString name;
        bool archived = false;
        DealStatus status = DealStatus::Lost;
    };

    [[nodiscard]] QString introduction() const;
    [[nodiscard]] QString newEntryText() const;
    void buildTable();
    void buildFoot();
    void refresh();
    void showState();
    [[nodiscard]] qint64 current() const;
    void add();
    void rename(qint64 id, const QString& name);
    void archiveOrRestore();
    [[nodiscard]] std::optional<Entry> entry(qint64 id) const;
    void save(const Entry& wanted);

    Kind kind_;
    Desk& desk_;
    Navigator& navigator_;
    SmallTableModel* model_;
    QTableView* table_;
    QLineEdit* newName_;
    Segmented* newStatus_ = nullptr; ///< closing reasons only
    Button* add_;
    Button* rename_;
    Button* archive_;
    bool editable_ = false;
};

} // namespace stagewright
