using Easel.Dialects.Documentation;

namespace Easel.Dialects.AIsBreaker.Schemas;

[Union(typeof(ProcessProgress), typeof(ProcessResponse), typeof(ProcessError))]
internal sealed class ProcessEvent;
