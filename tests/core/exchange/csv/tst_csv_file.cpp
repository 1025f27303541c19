// SPDX-License-Identifier: GPL-3.0-or-later
// CSV files as the disk gives them: missing, endless, huge, or breaking off.
#include "core/exchange/table/table_reader.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

/// A file on a share that goes away after some bytes.
class FailingFile : public QBuffer
{
public:
    explicit FailingFile(qint64 good) : good_(good) {}

protected:
    qint64 readData(char* data, qint64 length) override
    {
        const qint64 left = good_ - pos();
        if (left > 0)
            return QBuffer::readData(data, std::min(length, left));
        setErrorString(u"The share is gone"_s);
        return -1;
    }

private:
    qint64 good_;
};

/// Counts what is read of it.
class CountingFile : public QBuffer
{
public:
    explicit CountingFile(qint64& bytes) : bytes_(bytes) {}

protected:
    qint64 readData(char* data, qint64 length) override
    {
        const qint64 got = QBuffer::readData(data, length);
        bytes_ += std::max<qint64>(got, 0);
        return got;
    }

private:
    qint64& bytes_;
};

} // namespace

class TestCsvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hugeCellEndsEarly();
    void missingFileAndFolder();
    void whatIsNoFile();
    void readErrorIsNoEnd_data();
    void readErrorIsNoEnd();
    void isReadOnceOrTwice();
};

/// Once to see how it is written, once for its rows; once only when one knows how it is written.
void TestCsvFile::isReadOnceOrTwice()
{
    const QByteArray text = QByteArray("name,firm\n") + QByteArray("Alpha,Sp\xF3\xB3ka\n").repeated(100'000);
    for (const bool told : {false, true}) {
        qint64 bytes = 0;
        auto device = std::make_unique<CountingFile>(bytes);
        device->setData(text);
        device->open(QIODevice::ReadOnly);
        const auto known = told ? std::optional(TextEncoding::Windows1250) : std::nullopt;
        auto reader = TableReader::read(std::move(device), u"deals.csv"_s, {{}, known});
        QVERIFY(reader.ok());
        QCOMPARE((*reader)->encoding(), std::optional(TextEncoding::Windows1250));
        while (true) {
            const auto row = (*reader)->next();
            QVERIFY(row.ok());
            if (!*row)
                break;
        }
        QVERIFY2(bytes <= (told ? 1 : 2) * text.size() + 64 * 1024, qPrintable(QString::number(bytes)));
    }
}

void TestCsvFile::hugeCellEndsEarly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,");
    const QByteArray block(1024 * 1024, 'x');
    for (int i = 0; i < 100; ++i)
        file.write(block);
    file.close();
    auto reader = TableReader::open(path);
    QVERIFY(reader.ok());
    const auto row = (*reader)->next();
    QVERIFY(!row.ok());
    QCOMPARE(row.problem(), (Problem{ProblemCode::ImportCellTooLarge, {u"huge.csv"_s, u"2"_s}}));
    QVERIFY((*reader)->bytesRead() < 3 * 1024 * 1024); // the rest was never read
}

void TestCsvFile::missingFileAndFolder()
{
    QTemporaryDir folder;
    const auto missing = TableReader::open(folder.filePath(u"no.csv"_s));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.problem().code, ProblemCode::ImportUnreadable);
    const auto directory = TableReader::open(folder.path());
    QVERIFY(!directory.ok());
    QCOMPARE(directory.problem().code, ProblemCode::FileNotRegular);
}

void TestCsvFile::whatIsNoFile()
{
    // A pipe could only be read once, a device may never end.
    const auto device = TableReader::open(u"/dev/zero"_s);
    QVERIFY(!device.ok());
    QCOMPARE(device.problem().code, ProblemCode::FileNotRegular);
    QCOMPARE(device.problem().values.first(), u"zero"_s);
}

void TestCsvFile::readErrorIsNoEnd_data()
{
    QTest::addColumn<qint64>("good");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("among the headings") << qint64(3);
    QTest::newRow("far behind") << qint64(300'000);
}

void TestCsvFile::readErrorIsNoEnd()
{
    QFETCH(qint64, good);
    auto device = std::make_unique<FailingFile>(good);
    device->setData(QByteArray("name\n") + QByteArray("Alpha\n").repeated(100'000));
    device->open(QIODevice::ReadOnly);
    auto reader = TableReader::read(std::move(device), u"deals.csv"_s);
    std::optional<Problem> problem;
    if (!reader)
        problem = reader.problem();
    while (!problem) {
        const auto row = (*reader)->next();
        QVERIFY2(!row || row->has_value(), "the broken file passed for a whole one");
        if (!row)
            problem = row.problem();
    }
    QCOMPARE(*problem, (Problem{ProblemCode::ImportUnreadable, {u"deals.csv"_s, u"The share is gone"_s}}));
}

QTEST_APPLESS_MAIN(TestCsvFile)
#include "tst_csv_file.moc"
