using System.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The bytes and the kind of a file. A file that cannot be a plan is refused here, before its content is parsed.</summary>
internal sealed class FileContent
{
    // No plan is that large: the largest annexes of a province take a few megabytes.
    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private FileContent(FileKind kind, byte[] bytes, string text) => (Kind, Bytes, Text) = (kind, bytes, text);

    public FileKind Kind { get; }

    public byte[] Bytes { get; }

    /// <summary>The words of a text file; empty for other files.</summary>
    public string Text { get; }

    public static FileContent Read(Stream file)
    {
        var bytes = All(file);
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw DocumentFileException.Of(
                "Tệp có mật khẩu hoặc là định dạng cũ (.doc, .xls); bỏ mật khẩu, mở bằng Word hoặc Excel và lưu thành .docx, .xlsx.",
                "The file has a password or is of the old formats (.doc, .xls); take the password off and save it as .docx or .xlsx.");
        }

        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            throw DocumentFileException.Of(
                "Tệp PDF không đọc trực tiếp được; mở tệp, chọn hết và dán phần chữ. Bản quét phải qua nhận dạng chữ (OCR) trước.",
                "A PDF is not read as it is; paste its text. A scanned one needs character recognition (OCR) first.");
        }

        if (bytes.AsSpan().StartsWith("{\\rtf"u8))
        {
            throw DocumentFileException.Of("Tệp .rtf không đọc được; lưu thành .docx.", "An .rtf file is not read; save it as .docx.");
        }

        return bytes is [(byte)'P', (byte)'K', ..] ? new FileContent(ZipGuard.KindOf(bytes), bytes, "") : new FileContent(FileKind.Text, [], TextOf(bytes));
    }

    private static byte[] All(Stream file)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = file.Read(buffer); read > 0; read = file.Read(buffer))
        {
            if (copy.Length + read > MostBytes)
            {
                throw DocumentFileException.Of("Tệp quá lớn (trên 64 MB).", "The file is too large (over 64 MB).");
            }

            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }

    private static string TextOf(byte[] bytes)
    {
        try
        {
            return bytes switch
            {
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
                [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(bytes, 3, bytes.Length - 3),
                _ => Utf8.GetString(bytes),
            };
        }
        catch (DecoderFallbackException broken)
        {
            throw new DocumentFileException(
                BilingualName.Of(
                    "Tệp không phải là .docx, .xlsx hay văn bản Unicode; nếu là văn bản bảng mã cũ (TCVN3, VNI), chuyển sang Unicode.",
                    "The file is no .docx, .xlsx or Unicode text; text in an old encoding (TCVN3, VNI) has to be converted first."),
                broken);
        }
    }
}
