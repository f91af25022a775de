using Easel.Bench;

if (await ClientsBench.ServeIfAskedAsync(args))
    return 0;
if (await BareProxy.ServeIfAskedAsync(args))
    return 0;

var benches = new Dictionary<string, Func<Task>>(StringComparer.Ordinal)
{
    ["startup"] = StartupBench.RunAsync,
    ["images"] = ImagesBench.RunAsync,
    ["engine"] = EngineBench.RunAsync,
    ["pipeline"] = PipelineBench.RunAsync,
    ["routing"] = RoutingBench.RunAsync,
    ["gateway"] = GatewayBench.RunAsync,
    ["slow-calls"] = SlowCallsBench.RunAsync,
    ["access"] = AccessBench.RunAsync,
    ["encode"] = EncodeBench.RunAsync,
    ["fill"] = FillBench.RunAsync,
    ["client"] = ClientBench.RunAsync,
    ["cli"] = CliBench.RunAsync,
    ["clients"] = ClientsBench.RunAsync,
    ["mutations"] = MutationsBench.RunAsync,
    ["soak"] = SoakBench.RunAsync,
    ["chaos"] = ChaosBench.RunAsync,
    ["workers"] = WorkersBench.RunAsync,
    ["usage"] = UsageBench.RunAsync,
    ["testing"] = TestingBench.RunAsync,
    ["real-models"] = RealModelBench.RunAsync,
    ["second-reader"] = SecondReaderBench.RunAsync,
};

if (args is ["gallery"])
{
    await GalleryCommand.RunAsync();
    return 0;
}

var asked = args is [] or ["all"] ? [.. benches.Keys] : args;
if (asked.FirstOrDefault(name => !benches.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine(
        $"There is no bench '{unknown}'. There are: {string.Join(", ", benches.Keys)}, all; and gallery, which writes pages of docs/."
    );
    return 2;
}

foreach (var name in asked)
    await benches[name]();
return 0;
