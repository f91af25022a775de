using System.Security.Cryptography;
using System.Text;
using Easel.Dialects.Access;
using Easel.Dialects.Idempotency;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>Names jobs. With an idempotency key the name follows from the request, so that one whose server died after it had kept the job, and
/// before it said so, finds that job when it is repeated.</summary>
internal sealed class EarlierWork(IJobStore jobs)
{
    private const int TokenLength = 32;
    private const int Newest = 100;

    /// <summary>32 hex digits for a job's name, and the job that has it already, null when it is new. What failed or was cancelled is done
    /// again, under another name.</summary>
    /// <param name="idOf">The id of the job with these digits.</param>
    public ValueTask<(string Token, Job? Earlier)> FindAsync(HttpContext context, Func<string, string> idOf) =>
        FindAsync(context, token => jobs.FindAsync(Caller.OwnerOf(context), idOf(token), context.RequestAborted));

    /// <summary>The same for ids that hold more than these digits, at their end: among the client's newest jobs of the kind.</summary>
    public ValueTask<(string Token, Job? Earlier)> FindNewestAsync(HttpContext context, string kind) =>
        FindAsync(
            context,
            async token =>
            {
                var newest = new JobQuery(Caller.OwnerOf(context), kind, Newest, NewestFirst: true, After: null);
                var page = await jobs.ListAsync(newest, context.RequestAborted);
                return page.Items.FirstOrDefault(job => job.Id.EndsWith(token, StringComparison.Ordinal));
            }
        );

    private static async ValueTask<(string Token, Job? Earlier)> FindAsync(HttpContext context, Func<string, ValueTask<Job?>> find)
    {
        if (context.Features.Get<IResponseRecording>() is not { } recording)
            return (RandomNumberGenerator.GetHexString(TokenLength, lowercase: true), null);
        for (var round = 0; ; round++)
        {
            var token = TokenOf(recording.WorkKey, round);
            var job = await find(token);
            if (job is not { State: JobState.Failed or JobState.Cancelled })
                return (token, job);
        }
    }

    private static string TokenOf(string workKey, int round) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{workKey}\n{round}")))[..TokenLength];
}
