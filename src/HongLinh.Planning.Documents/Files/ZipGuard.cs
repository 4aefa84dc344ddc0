using System.IO.Compression;

namespace HongLinh.Planning.Documents;

/// <summary>Checks the entries of a zip before any library opens it: the kind of file, and that no entry expands too far.</summary>
internal static class ZipGuard
{
    private const int MostEntries = 4_000;
    private const long MostXml = 192L * 1024 * 1024;

    public static FileKind KindOf(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
            {
                throw DocumentFileException.Of("Tệp có quá nhiều phần (trên 4.000).", "The file has too many parts (over 4,000).");
            }

            var (isWord, isExcel) = (false, false);
            var left = MostXml;
            var buffer = new byte[81_920];
            foreach (var entry in zip.Entries)
            {
                isWord |= entry.FullName.Equals("word/document.xml", StringComparison.OrdinalIgnoreCase);
                isExcel |= entry.FullName.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase);
                if (entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
                {
                    throw DocumentFileException.Of(
                        "Tệp có macro; lưu thành .docx hoặc .xlsx không có macro.", "The file holds macros; save it as .docx or .xlsx without them.");
                }

                left = IsRead(entry.FullName) ? Counted(entry, buffer, left) : left;
            }

            return isWord ? FileKind.Word : isExcel ? FileKind.Excel
                : throw DocumentFileException.Of("Tệp nén này không phải là .docx hay .xlsx.", "This zip file is neither .docx nor .xlsx.");
        }
        catch (InvalidDataException broken)
        {
            throw new DocumentFileException(
                BilingualName.Of(
                    "Tệp nén bị hỏng; mở bằng Word hoặc Excel và lưu lại.", "The zip file is broken; open it with Word or Excel and save it again."), broken);
        }
    }

    // The size that an entry declares may be false, so the bytes are counted.
    private static long Counted(ZipArchiveEntry entry, byte[] buffer, long left)
    {
        using var stream = entry.Open();
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            left -= read;
            if (left < 0)
            {
                throw DocumentFileException.Of("Nội dung tệp quá lớn sau khi giải nén.", "The content of the file is too large once it is unpacked.");
            }
        }

        return left;
    }

    private static bool IsRead(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
