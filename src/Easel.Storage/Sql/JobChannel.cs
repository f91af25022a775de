using Easel.Jobs;

namespace Easel.Storage.Sql;

/// <summary>How servers tell each other what they do with jobs: a mark for runners, then the job's id.</summary>
internal static class JobChannel
{
    public const string Name = "easel_jobs";
    private const char ForRunners = '!';
    private const char ForFollowers = '.';

    public static string Write(JobNews news) => (news.ForRunners ? ForRunners : ForFollowers) + news.JobId;

    public static JobNews? Read(string told) => told.Length < 2 ? null : new JobNews(told[1..], told[0] == ForRunners);
}
