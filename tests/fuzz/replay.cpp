// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzzer's function over files and folders of them: what once was found stays mended, in every build
// and without a fuzzer.
#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

bool replay(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(path));
        return false;
    }
    std::printf("%s\n", qPrintable(path)); // the last one named is the one it ended at
    std::fflush(stdout);
    const QByteArray bytes = file.readAll();
    return LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()),
                                  static_cast<size_t>(bytes.size())) == 0;
}

} // namespace

int main(int argc, char* argv[])
{
    int read = 0;
    bool sound = true;
    for (int i = 1; i < argc; ++i) {
        const QString path = QFile::decodeName(argv[i]);
        QStringList files{path};
        if (QFileInfo(path).isDir()) {
            files.clear();
            QDirIterator each(path, QDir::Files);
            while (each.hasNext())
                files.append(each.next());
        }
        for (const QString& file : std::as_const(files)) {
            sound = replay(file) && sound;
            ++read;
        }
    }
    return sound && read > 0 ? 0 : 1;
}
