using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace Easel.Bench;

/// <summary>One of those that pass a service's answers on, and what was seen of it.</summary>
/// <param name="prepare">What a request needs besides.</param>
internal sealed class Gateway(string name, Uri address, int process, Action<HttpRequestMessage>? prepare = null)
{
    private readonly Samples _processorTime = new();
    private double _first;
    private readonly MemoryWatch _memory = new(process);

    public Samples Throughput { get; } = new();

    public ProcessMemory Memory => _memory.Most;

    /// <summary>Asks it again and again for so long, which is not counted; only what it takes at first is kept.</summary>
    public async Task WarmAsync(HttpClient client, int clients, int requests, long length, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        (_first, _) = await RoundAsync(client, clients, requests, length);
        while (Stopwatch.GetElapsedTime(start) < time)
            await RoundAsync(client, clients, requests, length);
    }

    /// <summary>Asks it as many times, by so many clients at once.</summary>
    public async Task LoadAsync(HttpClient client, int clients, int requests, long length)
    {
        var (time, speed) = await RoundAsync(client, clients, requests, length);
        Throughput.Add(speed);
        _processorTime.Add(time);
    }

    public async Task WaitAsync(HttpClient client)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            try
            {
                using var request = Ask();
                using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                response.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException notYet) when (notYet.StatusCode is null)
            {
                await Task.Delay(50);
            }
        }

        throw new InvalidOperationException($"{name} does not answer.");
    }

    public void Print() =>
        Report.Line(
            $"{name}, median",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Throughput.Median:F0} MB/s, {_processorTime.Median:F1} ms of its processor time a request ({_first:F1} at first), {Memory}"
            )
        );

    /// <returns>Milliseconds of its processor time a request, and megabytes a second over all clients.</returns>
    private async Task<(double Time, double Speed)> RoundAsync(HttpClient client, int clients, int requests, long length)
    {
        var before = ProcessTree.ProcessorTimeOf(process);
        var speed = await _memory.WhileAsync(SpeedAsync(client, clients, requests, length));
        return ((ProcessTree.ProcessorTimeOf(process) - before).TotalMilliseconds / requests, speed);
    }

    /// <returns>Megabytes a second over all clients.</returns>
    private async Task<double> SpeedAsync(HttpClient client, int clients, int requests, long length)
    {
        var (next, bytes) = (0, 0L);
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(
            Enumerable
                .Range(0, clients)
                .Select(async _ =>
                {
                    while (Interlocked.Increment(ref next) <= requests)
                    {
                        using var request = Ask();
                        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                        response.EnsureSuccessStatusCode();
                        var read = await ImageRequests.DrainAsync(await response.Content.ReadAsStreamAsync());
                        if (read < length * 0.99)
                            throw new InvalidOperationException($"{name} gave {read} bytes of {length}.");
                        Interlocked.Add(ref bytes, read);
                    }
                })
        );
        return bytes / 1e6 / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private HttpRequestMessage Ask()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, GatewayNginx.Generations))
        {
            Content = JsonContent.Create(new { model = "gpt-image-2", prompt = "a red apple" }),
            Headers = { { "Authorization", $"Bearer {GatewaySettings.Key}" } },
        };
        prepare?.Invoke(request);
        return request;
    }
}
