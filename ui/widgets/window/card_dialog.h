// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/form_layout.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace stagewright {

class Banner;
class ElidedLabel;
class TextLabel;

/// The frame of every dialog: a title, the content, and at the bottom a hint and two buttons. Escape cancels,
/// Ctrl+Enter accepts; the content scrolls if the screen is too small for it. Override accept() to check what
/// was entered, and call showError() to stay open.
class CardDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CardDialog(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QVBoxLayout* content() const { return content_; }
    /// A muted sentence at the bottom, left of the buttons.
    void setHint(const QString& hint);
    /// "Save" unless another text is set.
    [[nodiscard]] Button* primary() const { return primary_; }
    /// "Cancel" unless another text is set.
    [[nodiscard]] Button* secondary() const { return secondary_; }
    /// An extra button at the bottom left ("Delete").
    void addFooterButton(Button* button);
    /// The size the dialog should have at least, if the screen has room for it.
    void setPreferredSize(QSize size);
    /// Resizes the dialog to fit its content; together with its frame it never exceeds the screen, and what
    /// does not fit scrolls. Called automatically when the dialog is shown.
    void fitToContent();
    void showError(const QString& sentence);
    void clearError();
    [[nodiscard]] QString error() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Page;

    [[nodiscard]] QSize wantedSize(QSize room) const;
    void fitSize();
    void stopWatching();
    void buildHeader(QVBoxLayout* outer, const QString& title);
    void buildFooter(QVBoxLayout* outer);
    void putFooterLast();
    [[nodiscard]] QWidget* firstField() const;

    ElidedLabel* title_ = nullptr;
    Page* page_ = nullptr;
    QVBoxLayout* content_ = nullptr;
    QSize preferred_;
    QList<QMetaObject::Connection> watched_; ///< the fields, while an error is shown
    QHBoxLayout* footer_ = nullptr;
    Banner* error_ = nullptr;
    TextLabel* hint_ = nullptr;
    Button* primary_ = nullptr;
    Button* secondary_ = nullptr;
    IconButton* close_ = nullptr;
};

} // namespace stagewright
