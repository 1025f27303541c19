// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "core/services/session/directory.h"
#include "ui/widgets/inputs/choice.h"

#include <QWidget>

namespace stagewright {

class Button;
class FilterButton;
class PeriodButton;
class SearchField;

/// The bar above the list of deals: the search, and a button for each filter.
class DealFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit DealFilterBar(QWidget* parent = nullptr);

    /// The names that the buttons offer; `actor` comes first among the people.
    void setDirectory(const Directory& directory, UserId actor, QDate today);
    /// Does not emit.
    void setQuery(const DealQuery& query);
    [[nodiscard]] const DealQuery& query() const { return query_; }
    /// Shows all deals again, in the current order.
    void clearFilters();
    void focusSearch();

Q_SIGNALS:
    void queryChanged();
    void columnsWanted();
    void exportWanted(QWidget* anchor);

private:
    FilterButton* addFilter(const QString& objectName, const QString& name);
    void build();
    void fillStages();
    void fillPeople(UserId actor);
    void showQuery();
    void change(const DealQuery& query);
    void pickPerson(qint64 id);
    void pickProcess(qint64 id);
    [[nodiscard]] ProcessId shownProcess() const;

    Directory directory_;
    DealQuery query_;
    SearchField* search_ = nullptr;
    FilterButton* status_ = nullptr;
    FilterButton* process_ = nullptr;
    FilterButton* stage_ = nullptr;
    FilterButton* person_ = nullptr;
    FilterButton* source_ = nullptr;
    FilterButton* product_ = nullptr;
    PeriodButton* created_ = nullptr;
    PeriodButton* closing_ = nullptr;
    Button* clear_ = nullptr;
};

} // namespace stagewright
