namespace Easel.Storage.Sql;

/// <summary>Who asks for a job, and when, in Unix milliseconds.</summary>
/// <param name="Until">When the lease ends that is given now.</param>
/// <param name="Latest">No lease that is held can end later.</param>
internal sealed record JobTimes(string Runner, long Now, long Until, long Latest);
