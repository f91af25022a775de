using Easel.Dialects.OpenAI.Documentation;

namespace Easel.Dialects.OpenAI.Batches.Schemas;

internal sealed class CreateBatchRequest() : TableBody(BatchParameters.Table);
