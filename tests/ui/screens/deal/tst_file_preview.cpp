// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/deal/two_deals.h"
#include "ui/screens/deal/file_preview.h"
#include "ui/widgets/window/card_dialog.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The size stands at a fixed place in the header.
QByteArray pngSaying(quint32 side)
{
    QByteArray bytes = png(4, 4);
    for (const int place : {16, 20}) {
        for (int byte = 0; byte < 4; ++byte)
            bytes[place + byte] = static_cast<char>(side >> (24 - 8 * byte));
    }
    return bytes;
}

} // namespace

class FilePreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toldByTheContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        using Kind = Preview::Kind;
        QTest::newRow("picture") << png(30, 20) << int(Kind::Picture);
        QTest::newRow("cut picture") << png(300, 200).left(40) << int(Kind::Nothing);
        QTest::newRow("picture that claims a million pixels each way")
            << pngSaying(1'000'000) << int(Kind::Nothing);
        QTest::newRow("text") << QByteArray("Agreed on Monday.\n") << int(Kind::Text);
        QTest::newRow("script") << QByteArray("#!/bin/sh\nrm -rf /\n") << int(Kind::Text);
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3\n") << int(Kind::Pdf);
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\x02\x01\x01\0\0\0",
                                               10)
                                 << int(Kind::Nothing);
        QTest::newRow("nothing") << QByteArray("\0\x01\x02\xff\xfe\xfd\0\0", 8) << int(Kind::Nothing);
    }
    void toldByTheContent()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, kind);
        QCOMPARE(int(previewOf(bytes, {1000, 1000}).kind), kind);
    }

    void largeThingsAreMadeSmall()
    {
        const Preview picture = previewOf(png(3000, 1500), {1000, 1000});
        QCOMPARE(picture.picture.size(), QSize(1000, 500));
        const Preview text = previewOf(QByteArray(2'000'000, 'x'), {1000, 1000});
        QVERIFY(text.cut);
        QVERIFY(text.text.size() < 1'000'000);
    }

    void shownInADialog()
    {
        TwoDeals two([](TwoDeals& made) {
            (void)made.at.data->deals().addNote(made.at.data.ada, made.first, {},
                                                {{u"plan.png"_s, png(60, 40)}});
        });
        two.find<QToolButton>(u"openFile"_s)->click();
        QTRY_VERIFY(two.find<CardDialog>(u"previewDialog"_s));
        const auto* picture = two.find<QLabel>(u"previewPicture"_s);
        QVERIFY(picture && picture->pixmap(Qt::ReturnByValue).width() == 60);
    }

    void aPdfIsViewedAsACopy()
    {
        TwoDeals two([](TwoDeals& made) {
            (void)made.at.data->deals().addNote(made.at.data.ada, made.first, {},
                                                {{u"../../offer.desktop"_s, "%PDF-1.7\n%\xe2\xe3\n"}});
        });
        QString viewed;
        two.find<FilePreview>()->setViewer([&viewed](const QString& path) {
            viewed = path;
            return true;
        });
        two.find<QToolButton>(u"openFile"_s)->click();
        QTRY_VERIFY(!viewed.isEmpty());
        QVERIFY(viewed.endsWith(u".pdf"_s));
        QVERIFY(!viewed.contains(u".."_s));
        QVERIFY(QFileInfo(viewed).permissions() & QFile::ReadOwner);
        QVERIFY(!(QFileInfo(viewed).permissions() & QFile::WriteOwner));
    }

    void otherKindsAreOnlySaved()
    {
        TwoDeals two([](TwoDeals& made) {
            (void)made.at.data->deals().addNote(made.at.data.ada, made.first, {},
                                                {{u"run.sh"_s, QByteArray("\x7f"
                                                                          "ELF\x02\x01",
                                                                          6)}});
        });
        two.find<FilePreview>()->setViewer([](const QString&) {
            qFatal("a program was handed to the desktop");
            return true;
        });
        two.find<QToolButton>(u"openFile"_s)->click();
        QTRY_VERIFY(two.at.message.contains(u"run.sh"_s));
    }
};

QTEST_MAIN(FilePreviewTest)
#include "tst_file_preview.moc"
