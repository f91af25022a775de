using Easel.Bench;

var benches = new Dictionary<string, Func<Task>>(StringComparer.Ordinal)
{
    ["startup"] = StartupBench.RunAsync,
    ["images"] = ImagesBench.RunAsync,
    ["engine"] = EngineBench.RunAsync,
    ["road"] = RoadBench.RunAsync,
    ["soak"] = SoakBench.RunAsync,
};

var asked = args is [] or ["all"] ? [.. benches.Keys] : args;
if (asked.FirstOrDefault(name => !benches.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no bench '{unknown}'. There are: {string.Join(", ", benches.Keys)}, all.");
    return 2;
}

foreach (var name in asked) await benches[name]();
return 0;
