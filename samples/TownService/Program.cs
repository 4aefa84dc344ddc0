using HongLinh.Planning.Samples.TownService;

var (app, newKeys) = await Town.BuildAsync(args);
await app.StartAsync();
Console.WriteLine($"Dịch vụ đang chạy tại {string.Join(", ", app.Urls)}; dừng bằng Ctrl+C.");
if (newKeys.Count > 0)
{
    Console.WriteLine("Đã tạo cơ sở dữ liệu và khóa của từng đơn vị. Khóa chỉ in một lần; trình duyệt hỏi thì nhập mã đơn vị và khóa.");
    foreach (var (unit, name, key) in newKeys)
    {
        Console.WriteLine($"{unit,-28}{key}  {name}");
    }
}

await app.WaitForShutdownAsync();
