using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Sessions;

/// <summary>A run that would take days stops when its token says so. The time limits are for a failing test only.</summary>
public sealed class CancellationTests : IDisposable
{
    private const long Forever = long.MaxValue;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_run_under_way_stops_and_the_session_runs_on()
    {
        using var session = OnnxSession.Open(TestModels.Loop().Save(_folder));
        using var cancellation = new CancellationTokenSource();

        var run = await StartAsync(session, cancellation.Token);
        run.IsCompleted.ShouldBeFalse();
        await cancellation.CancelAsync();

        var stopped = await Should.ThrowAsync<OperationCanceledException>(() => run.WaitAsync(Patience));
        stopped.CancellationToken.ShouldBe(cancellation.Token);
        Loop(session, 1, CancellationToken.None).ShouldBe(1f);
    }

    [Fact]
    public void A_token_cancelled_before_the_run_stops_it_before_it_starts()
    {
        using var session = OnnxSession.Open(TestModels.Loop().Save(_folder));

        Should.Throw<OperationCanceledException>(() => Loop(session, Forever, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task One_stopped_run_leaves_the_others_alone()
    {
        using var session = OnnxSession.Open(TestModels.Loop().Save(_folder));
        using var one = new CancellationTokenSource();
        using var other = new CancellationTokenSource();

        var stopped = await StartAsync(session, one.Token);
        var running = await StartAsync(session, other.Token);
        await one.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => stopped.WaitAsync(Patience));

        running.IsCompleted.ShouldBeFalse();
        await other.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => running.WaitAsync(Patience));
    }

    [Fact]
    public async Task Cancelling_at_any_moment_of_a_short_run_ends_it_one_way_or_the_other()
    {
        using var session = OnnxSession.Open(TestModels.Loop().Save(_folder));
        for (var i = 0; i < 300; i++)
        {
            using var cancellation = new CancellationTokenSource();
            var cancel = Task.Run(cancellation.Cancel);
            try
            {
                Loop(session, i % 7, cancellation.Token).ShouldBe(1f);
            }
            catch (OperationCanceledException) { }

            await cancel;
        }

        Loop(session, 2, CancellationToken.None).ShouldBe(1f);
    }

    [Fact]
    public async Task Disposing_the_session_during_a_run_lets_it_end()
    {
        var session = OnnxSession.Open(TestModels.Loop().Save(_folder));
        using var another = OnnxSession.Open(TestModels.Loop().Save(_folder));
        using var cancellation = new CancellationTokenSource();
        var run = await StartAsync(session, cancellation.Token);

        session.Dispose();
        // It goes on, for as long as a thousand squares take.
        Loop(another, 1000, CancellationToken.None).ShouldBe(1f);
        run.IsCompleted.ShouldBeFalse();
        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => run.WaitAsync(Patience));
        Should.Throw<ObjectDisposedException>(() => Loop(session, 1, CancellationToken.None));
    }

    /// <summary>A run that would go on for ever, and has begun: its first operator was run.</summary>
    private static async Task<Task> StartAsync(OnnxSession session, CancellationToken cancellationToken)
    {
        var begun = OnnxTensor.Allocate<float>([64, 64]);
        var run = Task.Factory.StartNew(
            () =>
            {
                using var steps = Tensors.Of<long>(new[] { Forever }, []);
                using var x = Ones();
                using var y = OnnxTensor.Allocate<float>([64, 64]);
                ReadOnlySpan<OnnxBinding> outputs = [new("begun", begun), new("y", y)];
                using (begun)
                    session.Run([new("steps", steps), new("x", x)], outputs, cancellationToken);
            },
            TaskCreationOptions.LongRunning
        );
        await Eventually.HoldsAsync(() => run.IsCompleted || begun.AsSpan<float>()[0] == 1);
        return run;
    }

    // A 64 x 64 matrix of ones, squared and divided by 64, is itself: every element stays 1.
    private static float Loop(OnnxSession session, long steps, CancellationToken cancellationToken)
    {
        using var count = Tensors.Of<long>(new[] { steps }, []);
        using var x = Ones();
        using var y = session.Run([new("steps", count), new("x", x)], ["y"], cancellationToken)[0];
        return y.AsSpan<float>()[^1];
    }

    private static OnnxTensor Ones()
    {
        var x = OnnxTensor.Allocate<float>([64, 64]);
        x.AsSpan<float>().Fill(1);
        return x;
    }
}
