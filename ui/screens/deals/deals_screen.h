// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "ui/widgets/window/screen.h"

class QStackedWidget;

namespace stagewright {

struct Changes;
class DealFilterBar;
class DealTable;
class DealTableModel;
class DealsBulk;
class Desk;
class EmptyState;
class Navigator;
class TextLabel;

/// Every deal a person may see, as a table that can be searched, narrowed and sorted.
class DealsScreen : public Screen
{
    Q_OBJECT

public:
    DealsScreen(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    /// Temporarily shows the deals of this query, with the filters describing it; the filters that the person
    /// chose are kept.
    void showQuery(const DealQuery& query);
    /// Back to the filters that the person chose.
    void showOwn();
    [[nodiscard]] DealTable* table() const { return table_; }
    [[nodiscard]] DealTableModel* model() const { return model_; }
    [[nodiscard]] DealsBulk* bulk() const { return bulk_; }

    void fillTopBar(TopBar& bar) override;
    void activate() override;
    [[nodiscard]] QList<KeyGroup> keyHints() const override;
    [[nodiscard]] QByteArray state() const override;
    void restoreState(const QByteArray& state) override;

private:
    void build();
    void listen();
    void onChanged(const Changes& changes);
    void refresh();
    void showDirectory();
    void showTotals();
    void showPlace();
    void useQuery(const DealQuery& query);

    Desk& desk_;
    Navigator& navigator_;
    DealTableModel* model_;
    DealFilterBar* filters_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    DealTable* table_ = nullptr;
    DealsBulk* bulk_ = nullptr;
    EmptyState* noDeals_ = nullptr;
    EmptyState* noHits_ = nullptr;
    TextLabel* totals_ = nullptr;
    std::optional<DealQuery> own_;    ///< the person's filters while others are shown
    std::optional<DealQuery> wanted_; ///< what the list is to show once it is looked at
    bool walkIsPart_ = false;         ///< a deal was opened before the whole list was known
    bool stale_ = true;
};

} // namespace stagewright
