// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/bulk_wish.h"
#include "core/services/deals/deal_rows.h"
#include "core/services/session/directory.h"
#include "ui/widgets/inputs/choice.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QStackedWidget;

namespace stagewright {

class Button;
class ChoicePopup;
class IconButton;
class ProgressStrip;
class TextLabel;

/// Above the headings of the deal table while deals are selected: how many, what they add up to, and what can
/// be done with them. While something is being done to them, how far it is.
class BulkBar : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget* parent = nullptr);

    void setDirectory(const Directory& directory);
    /// `all` is the number of deals in the table.
    void setCount(qsizetype count, qsizetype all);
    /// Nothing while they are being added up.
    void setSums(const std::optional<CountAndValue>& sums);
    [[nodiscard]] ProgressStrip* progress() const { return progress_; }
    /// Whether the buttons give way to the progress.
    void setWorking(bool working);
    [[nodiscard]] QSize sizeHint() const override;
    /// Any width: what has no room stands in a menu.
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void wished(const stagewright::BulkWish& wish);
    void dayWanted();
    /// A status that needs a reason.
    void reasonWanted(stagewright::DealStatus status);
    void deleteWanted();
    void exportMenuWanted(QWidget* anchor);
    void selectAllWanted();
    void clearWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Button* addButton(QHBoxLayout* row, const QString& objectName, const QString& icon, const QString& text,
                      bool opensMenu);
    ChoicePopup* makePopup(const QString& objectName);
    void build();
    void buildMore();
    void buildClose();
    void listen();
    /// Where an entry of the menu opens its list.
    [[nodiscard]] QWidget* anchorOf(Button* button) const;
    /// In the order in which they go into the menu.
    [[nodiscard]] QList<Button*> foldable() const;
    void fit();

    Directory directory_;
    qsizetype count_ = 0;
    QStackedWidget* pages_ = nullptr;
    QWidget* tools_ = nullptr;
    ProgressStrip* progress_ = nullptr;
    TextLabel* selected_ = nullptr;
    TextLabel* sums_ = nullptr;
    Button* all_ = nullptr;
    Button* owner_ = nullptr;
    Button* source_ = nullptr;
    Button* product_ = nullptr;
    Button* day_ = nullptr;
    Button* close_ = nullptr;
    Button* export_ = nullptr;
    Button* remove_ = nullptr;
    IconButton* more_ = nullptr;
    IconButton* clear_ = nullptr;
    ChoicePopup* owners_ = nullptr;
    ChoicePopup* sources_ = nullptr;
    ChoicePopup* products_ = nullptr;
    ChoicePopup* processes_ = nullptr;
    QMenu* closeMenu_ = nullptr;
    QMenu* moreMenu_ = nullptr;
    QList<QAction*> narrow_; ///< entries of the menu for buttons that have no room
};

} // namespace stagewright
