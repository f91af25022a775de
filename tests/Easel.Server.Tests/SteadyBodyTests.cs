using System.IO.Pipelines;
using Easel.Dialects.Inputs;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Server.Tests;

/// <summary>Whoever holds much of the memory that others wait for must not be slow.</summary>
public sealed class SteadyBodyTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly UploadBudget _budget = new(16 << 20);
    private readonly UploadShare _share;
    private readonly Pipe _client = new();
    private readonly byte[] _buffer = new byte[1 << 20];

    public SteadyBodyTests() => _share = new UploadShare(_budget, "me");

    public void Dispose() => _share.Dispose();

    [Fact]
    public async Task A_client_that_drips_while_its_request_holds_much_is_cut_off()
    {
        var body = Body(held: 1 << 20);
        await _client.Writer.WriteAsync(new byte[2048]);
        (await body.ReadAsync(_buffer)).ShouldBe(2048);
        var reading = body.ReadAsync(_buffer).AsTask();

        _time.Advance(TimeSpan.FromSeconds(4));
        await _client.Writer.WriteAsync(new byte[2048]);
        (await reading).ShouldBe(2048);
        reading = body.ReadAsync(_buffer).AsTask();
        _time.Advance(TimeSpan.FromSeconds(1));

        (await Should.ThrowAsync<BadHttpRequestException>(reading)).StatusCode.ShouldBe(408);
    }

    [Fact]
    public async Task One_that_keeps_up_is_not()
    {
        var body = Body(held: 1 << 20);
        for (var i = 0; i < 5; i++)
        {
            var reading = body.ReadAsync(_buffer).AsTask();
            _time.Advance(TimeSpan.FromSeconds(4));
            await _client.Writer.WriteAsync(new byte[200_000]);
            (await reading).ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task A_small_request_may_take_its_time_and_a_client_that_leaves_is_not_slow()
    {
        var body = Body(held: 1000);
        var reading = body.ReadAsync(_buffer).AsTask();
        _time.Advance(TimeSpan.FromMinutes(1));
        await _client.Writer.WriteAsync(new byte[1]);
        (await reading).ShouldBe(1);

        using var gone = new CancellationTokenSource();
        var left = Body(held: 1 << 20).ReadAsync(_buffer, gone.Token).AsTask();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(left);
    }

    private SteadyBody Body(int held)
    {
        _share.NewFile().TryGetRoom(held, out _).ShouldBe(UploadProblem.None);
        return new SteadyBody(_client.Reader.AsStream(), _share, _time);
    }
}
