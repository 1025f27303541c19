// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextLayout>
#include <QWidget>

namespace stagewright {

/// A plain sentence that wraps, with some parts in bold. Text from people stays text: nothing is treated as
/// markup.
class MarkedLabel : public QWidget
{
    Q_OBJECT

public:
    MarkedLabel(const QString& text, const QStringList& bold, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal layOut(QTextLayout& layout, qreal width) const;

    QString text_;
    QList<QTextLayout::FormatRange> formats_;
};

} // namespace stagewright
